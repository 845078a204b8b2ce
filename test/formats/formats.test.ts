import { expect, test } from 'vitest'
import { FORMATS, findFormat, recognizeFormat } from '../../src/formats/formats.ts'

test.each<[string, string | Buffer, string, string | undefined]>([
  ['words in a .txt', 'Talks began.', 'a.txt', 'text'],
  ['words in a file without extension', 'Talks began.', 'wire/story', 'text'],
  ['words on standard input', 'Talks began.', '-', 'text'],
  ['front matter', '---\nagency: A\n---\nx', 'a.txt', 'text'],
  [
    'Latin-1, which is then refused with its line',
    Buffer.from('S\xe3o Paulo', 'latin1'),
    'a.txt',
    'text',
  ],
  ['UTF-16 with its mark', Buffer.from('\ufeffTalks', 'utf16le'), 'a.txt', 'text'],
  ['UTF-16 without, which is then refused', Buffer.from('Talks began', 'utf16le'), 'a.txt', 'text'],
  ['a story that starts with a quotation', '"We agreed," he said.', 'a.txt', 'text'],
  ['a story that starts with a bracket', '(ANSA) - ROME', 'a.txt', 'text'],
  [
    'the newswire of 1987',
    '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS ',
    'a.sgm',
    'reuters-sgml',
  ],
  [
    'the same under another name',
    '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS ',
    'a.txt',
    'reuters-sgml',
  ],
  ['the same without its type', '<REUTERS NEWID="1">', '-', 'reuters-sgml'],
  ['JSON', '{"a": 1}', 'a.txt', undefined],
  ['a list of JSON', '[ "a" ]', 'a.txt', undefined],
  ['a web page', '<!doctype html><html>', 'a.txt', undefined],
  ['XML', '<?xml version="1.0"?>', 'a.txt', undefined],
  ['words under another extension', 'Talks began.', 'a.json', undefined],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'a.txt', undefined],
  ['a PDF', '%PDF-1.7\n', 'a.txt', undefined],
])('%s', (_, content, path, expected) => {
  expect(recognizeFormat(Buffer.from(content), path)?.name).toBe(expected)
})

test('every format is found by its name', () => {
  for (const format of FORMATS) expect(findFormat(format.name)).toBe(format)
  expect(findFormat('constructor')).toBeUndefined()
})
