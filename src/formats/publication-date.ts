/** Whether this is a day, month or year as EDTF writes it: `1995-06-28`, `1995-06`, `1995`. */
export function isPublicationDate(value: string): boolean {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value)
  if (found === null) return false
  const [, year, month, day] = found
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  return (
    day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
  )
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
