import { arch, cpus } from 'node:os'
import { benchAsking } from './asking.ts'
import { benchReading } from './reading.ts'

console.log(`Node ${process.versions.node}, ${arch()}, ${cpus().length} × ${cpus()[0]?.model}`)
console.log('CPU time; compare the ratios of one run, not the figures of two.\n')
console.log('Reading an article')
for (const line of await benchReading()) console.log(`  ${line}`)
console.log('\nAnswering a question')
for (const line of await benchAsking()) console.log(`  ${line}`)
