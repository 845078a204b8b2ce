/** Values of the contract's enums that facts carry. */
export type NegotiationStatus =
  | 'PLANNED'
  | 'SCHEDULED'
  | 'ONGOING'
  | 'RESUMING'
  | 'STALLED'
  | 'AGREED'
  | 'REJECTED'

export type FigureUnit = 'MONEY' | 'PERCENT' | 'MASS' | 'VOLUME' | 'COUNT'

export type TradeMeasure =
  | 'BALANCE'
  | 'EXPORTS'
  | 'IMPORTS'
  | 'TRADE'
  | 'MARKET'
  | 'SHARE'
  | 'TARIFF'
  | 'QUOTA'
  | 'SANCTION'
  | 'PRICE'
  | 'INVESTMENT'
  | 'DEBT'
  | 'PRODUCTION'
  | 'CHANGE'
  | 'OTHER'
