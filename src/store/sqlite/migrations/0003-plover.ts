/** Events in PLOVER beside CAMEO; both columns follow from `cameo` (src/lexicon/plover.ts). */
export const STATEMENTS: readonly string[] = [
  'alter table negotiation_event add column plover text',
  'alter table negotiation_event add column plover_mode text',
  `update negotiation_event set
    plover = case cameo when '036' then 'AGREE' when '046' then 'CONSULT' when '057' then 'SUPPORT'
      when '120' then 'REJECT' when '164' then 'SANCTION' end,
    plover_mode = case cameo when '164' then 'withdraw' end`,
]
