import type { Signature } from '../../link/signature.ts'
import { type BlockName, blockGroupsOf, type SignatureRow, signatureRow } from './derive-blocks.ts'
import { regroup } from './derive-entities.ts'
import type { GraphDerivation } from './derive-graph.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { RowInserter } from './write-insert.ts'
import { readLastKey } from './write-last-key.ts'

const BY_ID = 'select s.* from json_each(?) k cross join signature s on s.id = k.value'

const COLUMNS = ['key', 'id', 'type', 'block', 'content', 'articles', 'reference', 'entity_key']

/**
 * The signatures that the articles of one transaction start and stop to use. `settle` retires what
 * nobody uses, clusters the blocks that changed, and says which stored names have to follow.
 */
export class SignatureLedger {
  readonly #database: SqliteDatabase
  readonly #uses = new Map<string, number>()
  /** As they are from now on. */
  readonly #used = new Map<string, Signature>()
  /** Those that stay though no article uses them. */
  readonly #references = new Set<string>()
  readonly #known = new Map<string, SignatureRow>()
  /** Rows to be written when it is known which entity they are. */
  readonly #fresh = new Map<string, SignatureRow>()
  readonly #blocks = new Map<string, BlockName>()
  /** Signatures as they were when they left their block. */
  readonly #left: SignatureRow[] = []
  /** By block, entities that a signature has left. */
  readonly #orphans = new Map<string, number[]>()
  /** Signatures that have gone to another block. */
  readonly #displaced = new Set<number>()
  /** By key of signature, as far as known since blocks were last clustered. */
  readonly #entityKeys = new Map<number, number>()
  /** Ids of signatures that are others than before. */
  readonly #rewritten = new Set<string>()
  /** Entities are described anew though their signatures are as before. */
  #isAnew = false

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  /** An article no longer uses these, each told once. */
  release(signatureKeys: Iterable<number>): void {
    const find = this.#database.prepare('select * from signature where key = ?')
    for (const key of signatureKeys) {
      const row = find.get(key) as SignatureRow
      this.#known.set(row.id, row)
      this.#count(row.id, -1)
    }
  }

  /** An article uses these, each told once. */
  use(signatures: readonly Signature[]): void {
    for (const signature of signatures) {
      this.#used.set(signature.id, signature)
      this.#count(signature.id, 1)
    }
  }

  /** These, and no others, stay though no article uses them. */
  refer(signatures: readonly Signature[]): void {
    this.#isAnew = true
    const before = this.#database
      .prepare('update signature set reference = 0 where reference = 1 returning id')
      .all() as { id: string }[]
    for (const { id } of before) this.#count(id, 0)
    for (const signature of signatures) {
      this.#used.set(signature.id, signature)
      this.#references.add(signature.id)
      this.#count(signature.id, 0)
    }
  }

  /** Blocks that are to be clustered anew though none of their signatures is new. */
  touch(blocks: readonly BlockName[]): void {
    this.#isAnew = true
    this.#touch(blocks)
  }

  #touch(blocks: readonly BlockName[]): void {
    for (const { type, block } of blocks)
      this.#blocks.set(placeOf({ type, block }), { type, block })
  }

  /** The key of a signature that is used. */
  keyOf(id: string): number {
    const row = this.#known.get(id)
    if (row === undefined) throw new Error(`The signature ${id} is not used here.`)
    return row.key
  }

  /** The entity that a signature is, after `settle`. */
  entityOf(signatureKey: number): number {
    const known = this.#entityKeys.get(signatureKey)
    if (known !== undefined) return known
    const row = this.#database
      .prepare('select entity_key from signature where key = ?')
      .get(signatureKey) as { entity_key: number }
    this.#entityKeys.set(signatureKey, row.entity_key)
    return row.entity_key
  }

  /** Returns the keys of signatures that are another entity than before. */
  settle(derivation: GraphDerivation): readonly number[] {
    this.#lookUp()
    this.#retire(this.#writeUses())
    const moved = [...this.#displaced]
    for (const { key, entity_key: entityKey } of this.#known.values()) {
      this.#entityKeys.set(key, entityKey)
    }
    const blocks = [...this.#blocks.values()]
    const changes = { left: this.#left, fresh: [...this.#fresh.values()] }
    for (const group of blockGroupsOf(this.#database, blocks, changes)) {
      const orphans = group.blocks.flatMap(
        (block) => this.#orphans.get(placeOf({ type: group.type, block })) ?? [],
      )
      const result = regroup(this.#database, group, {
        orphans,
        fresh: this.#fresh,
        isChanged: (id) => this.#isAnew || this.#rewritten.has(id),
        create: (values) => derivation.create(values),
      })
      derivation.rename(result.described)
      derivation.vanish(result.vanished)
      moved.push(...result.moved.map((row) => row.key))
      for (const [key, entityKey] of result.entityKeys) this.#entityKeys.set(key, entityKey)
    }
    this.#writeFresh()
    return moved
  }

  #count(id: string, change: number): void {
    this.#uses.set(id, (this.#uses.get(id) ?? 0) + change)
  }

  /** Finds the rows of all signatures that are spoken of; those that have none are to get one. */
  #lookUp(): void {
    const missing = [...this.#uses.keys()].filter((id) => !this.#known.has(id))
    const stored = this.#database.prepare(BY_ID).all(JSON.stringify(missing)) as SignatureRow[]
    for (const row of stored) this.#known.set(row.id, signatureRow(row))
    let lastKey = readLastKey(this.#database, 'signature')
    for (const signature of this.#used.values()) {
      const row = this.#known.get(signature.id)
      if (row === undefined) {
        lastKey += 1
        this.#add(signature, lastKey)
      } else if (row.content !== signature.content || row.block !== signature.block) {
        this.#known.set(row.id, this.#rewrite(row, signature))
      }
    }
  }

  #add(signature: Signature, key: number): void {
    const { id, type, block, content } = signature
    const articles = this.#uses.get(id) ?? 0
    const reference = this.#references.has(id) ? 1 : 0
    const entity_key = 0
    const row = signatureRow({ key, id, type, block, content, articles, reference, entity_key })
    this.#fresh.set(id, row)
    this.#known.set(id, row)
    this.#touch([signature])
  }

  #writeFresh(): void {
    const rows = new RowInserter(this.#database, 'signature', COLUMNS)
    for (const row of this.#fresh.values()) {
      const { key, id, type, block, content, articles, reference } = row
      rows.put(key)
      rows.put(id)
      rows.put(type)
      rows.put(block)
      rows.put(content)
      rows.put(articles)
      rows.put(reference)
      rows.put(this.#entityKeys.get(key))
    }
    rows.flush()
    this.#database
      .prepare('delete from retired_signature where id in (select value from json_each(?))')
      .run(JSON.stringify([...this.#fresh.keys()]))
  }

  /** What a name is compared by has changed, such as the day of an article that replaces itself. */
  #rewrite(row: SignatureRow, { block, content }: Signature): SignatureRow {
    this.#rewritten.add(row.id)
    this.#touch([row, { type: row.type, block }])
    const leaves = block !== row.block
    if (leaves) {
      this.#leave(row)
      this.#displaced.add(row.key)
    }
    const changed = { ...row, block, content, entity_key: leaves ? 0 : row.entity_key }
    this.#database
      .prepare('update signature set block = ?, content = ?, entity_key = ? where key = ?')
      .run(block, content, changed.entity_key, row.key)
    return changed
  }

  /** Returns the signatures that nobody uses any more. */
  #writeUses(): readonly SignatureRow[] {
    const update = this.#database.prepare('update signature set articles = ? where key = ?')
    const refer = this.#database.prepare('update signature set reference = 1 where key = ?')
    const unused: SignatureRow[] = []
    for (const [id, change] of this.#uses) {
      const row = this.#known.get(id)
      if (row === undefined || this.#fresh.has(id)) continue
      const articles = row.articles + change
      if (change !== 0) update.run(articles, row.key)
      if (this.#references.has(id)) refer.run(row.key)
      else if (articles === 0 && row.reference === 0) unused.push({ ...row, articles })
    }
    return unused
  }

  /** Their ids go on to find what they were, as long as another signature of it is used. */
  #retire(unused: readonly SignatureRow[]): void {
    const remove = this.#database.prepare('delete from signature where key = ?')
    for (const row of unused) {
      remove.run(row.key)
      this.#touch([row])
      this.#leave(row)
    }
    const findSuccessor = this.#database.prepare(
      'select min(id) as id from signature where entity_key = ?',
    )
    const pass = this.#database.prepare(
      'update retired_signature set successor_id = ? where successor_id = ?',
    )
    const retire = this.#database.prepare(
      'insert or replace into retired_signature (id, successor_id) values (?, ?)',
    )
    for (const { id, entity_key } of unused) {
      const successor = (findSuccessor.get(entity_key) as { id: string | null }).id
      if (entity_key === 0 || successor === null) continue
      pass.run(successor, id)
      retire.run(id, successor)
    }
  }

  #leave(row: SignatureRow): void {
    this.#left.push(row)
    const place = placeOf(row)
    this.#orphans.set(place, [...(this.#orphans.get(place) ?? []), row.entity_key])
  }
}

function placeOf({ type, block }: BlockName): string {
  return `${type} ${block}`
}
