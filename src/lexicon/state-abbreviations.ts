/**
 * Short forms of states and provinces that mean them only behind a town and a comma (`Erie, Pa`), as many of them are
 * words too: name|country|short forms. Source: general knowledge, written for this project. Licence: as the project.
 */
const table = `
Alabama|US|Ala,AL
Alaska|US|AK
Arizona|US|Ariz,AZ
Arkansas|US|Ark,AR
California|US|Calif,CA,Cal.
Colorado|US|Colo,CO,Col.
Connecticut|US|Conn,CT,Ct.
Delaware|US|Del,DE
Georgia|US|Ga,GA
Florida|US|Fla,FL,Fl.
Hawaii|US|HI
Idaho|US|ID
Illinois|US|Ill,IL,Il.
Indiana|US|Ind,IN,Ind.
Iowa|US|IA
Kansas|US|Kan,KS,Kans.
Kentucky|US|Ky,KY
Louisiana|US|La,LA
Maine|US|ME
Maryland|US|Md,MD
Massachusetts|US|Mass,MA,Ma.
Michigan|US|Mich,MI,Mi.
Minnesota|US|Minn,MN,Mn.
Mississippi|US|Miss,MS
Missouri|US|Mo,MO
Montana|US|Mont,MT
Nebraska|US|Neb,Nebr,NE,Nebr.
Nevada|US|Nev,NV
New Hampshire|US|NH,N.H
New Jersey|US|NJ,N.J
New Mexico|US|NM,N.M
New York State|US|NY,N.Y
North Carolina|US|NC,N.C
North Dakota|US|ND
Ohio|US|OH
Oklahoma|US|Okla,OK
Oregon|US|Ore,OR
Pennsylvania|US|Pa,PA,Penn
Rhode Island|US|RI,R.I
South Carolina|US|SC,S.C
South Dakota|US|SD
Tennessee|US|Tenn,TN
Texas|US|Tex,TX,Tx.
Utah|US|UT,Ut.
Vermont|US|Vt,VT
Virginia|US|Va,VA
Washington State|US|Wash,WA
West Virginia|US|WV
Wisconsin|US|Wis,Wisc,WI
Wyoming|US|Wyo,WY
Alberta|CA|Alta,AB
British Columbia|CA|BC,B.C
Manitoba|CA|Man.,MB
New Brunswick|CA|N.B.,NB
Newfoundland|CA|Nfld,NF
Nova Scotia|CA|N.S,NS
Ontario|CA|Ont,ON
Quebec|CA|Que,PQ,P.Q.
Saskatchewan|CA|Sask,SK
`

/** A state and the short forms that mean it behind a town and a comma. */
export interface StateAbbreviation {
  readonly state: string
  readonly country: string
  readonly forms: readonly string[]
}

/** Short forms of states, by the state's name in the gazetteer. */
export const stateAbbreviations: readonly StateAbbreviation[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [state = '', country = '', forms = ''] = line.split('|')
    return { state, country, forms: forms.split(',') }
  })
