/**
 * A table in Markdown.
 *
 * @example markdownTable(['a', 'b'], [['1', 'x|y']]) => '| a | b |\n|---|---|\n| 1 | x\\|y |'
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/**
 * A share of one, as the tables of statistics print it.
 *
 * @example share(0.9746) => '.975'
 * @example share(1) => '1.000'
 */
export function share(value: number): string {
  return value.toFixed(3).replace(/^0\./, '.')
}
