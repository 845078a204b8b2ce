import type { StorySketch } from '../link/story-sketch.ts'

/** Numbers before the hashes: how many bands, runs and figures there are, and how many runs in all. */
const COUNTS = 4
const BYTES = 4

/** A sketch as it is stored: 32-bit numbers, little-endian; a band takes two. */
export function packSketch({ bands, runCount, runs, figures }: StorySketch): Buffer {
  const numbers = COUNTS + 2 * bands.length + runs.length + figures.length
  const bytes = Buffer.allocUnsafe(numbers * BYTES)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const put = (number: number) => {
    view.setUint32(at, number, true)
    at += BYTES
  }
  for (const count of [bands.length, runs.length, figures.length, runCount]) put(count)
  for (const band of bands) {
    put(band % 2 ** 32)
    put(Math.floor(band / 2 ** 32))
  }
  for (const hashes of [runs, figures]) {
    for (let place = 0; place < hashes.length; place += 1) put(hashes[place] ?? 0)
  }
  return bytes
}

/** The inverse of `packSketch`. */
export function unpackSketch(bytes: Uint8Array): StorySketch {
  const numberAt = numbersOf(bytes)
  const firstRun = COUNTS + 2 * numberAt(0)
  const firstFigure = firstRun + numberAt(1)
  return {
    bands: unpackBands(bytes),
    runCount: numberAt(3),
    runs: Uint32Array.from({ length: numberAt(1) }, (_, place) => numberAt(firstRun + place)),
    figures: Uint32Array.from({ length: numberAt(2) }, (_, place) => numberAt(firstFigure + place)),
  }
}

/** The bands of a packed sketch alone: most stories are compared with none. */
export function unpackBands(bytes: Uint8Array): readonly number[] {
  const numberAt = numbersOf(bytes)
  return Array.from({ length: numberAt(0) }, (_, band) => {
    const low = COUNTS + 2 * band
    return numberAt(low) + numberAt(low + 1) * 2 ** 32
  })
}

function numbersOf(bytes: Uint8Array): (place: number) => number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (place) => view.getUint32(place * BYTES, true)
}
