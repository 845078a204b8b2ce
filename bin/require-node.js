// Ends the process where Node is too old. Nothing newer than Node 14 knows may stand in this file.
const OLDEST = [20, 19]
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `wiregraph: Node ${OLDEST.join('.')} or newer is needed; this is Node ${process.versions.node}.`,
  )
  process.exit(2)
}
