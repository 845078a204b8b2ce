/** Something that `check` found wrong in a database. */
export interface Finding {
  /** The name of the check, such as `spans`. */
  readonly check: string
  /** A sentence that names the rows by their public ids where they have some. */
  readonly message: string
}
