/** A news agency as datelines and source settings name it. */
export interface Agency {
  readonly key: string
  readonly name: string
  readonly acronym: string | null
  /** Other forms, as printed. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
}

/**
 * The agencies whose names stand in datelines. Source: general knowledge, written for this project.
 * Licence: as the project.
 */
export const agencies: readonly Agency[] = `
reuters|Reuters||Reuter|GB
associated-press|Associated Press|AP|The Associated Press|US
united-press-international|United Press International|UPI||US
agence-france-presse|Agence France-Presse|AFP|Agence France Presse|FR
xinhua|Xinhua||Xinhua News Agency,New China News Agency,Hsinhua,NCNA|CN
tass|TASS||Tass,ITAR-TASS,Itar-Tass,Tass News Agency|RU
kyodo|Kyodo||Kyodo News,Kyodo News Service|JP
jiji|Jiji Press||Jiji|JP
dpa|dpa||Deutsche Presse-Agentur,DPA|DE
ansa|ANSA||Ansa|IT
press-trust-of-india|Press Trust of India|PTI||IN
efe|EFE||Efe,Agencia EFE|ES
yonhap|Yonhap||Yonhap News,Yonhap News Agency|KR
kcna|Korean Central News Agency|KCNA||KP
bernama|Bernama||BERNAMA|MY
antara|Antara||ANTARA|ID
interfax|Interfax|||RU
ria-novosti|RIA Novosti||RIA|RU
bloomberg|Bloomberg||Bloomberg News|US
dow-jones-newswires|Dow Jones Newswires||Dow Jones News|US
canadian-press|Canadian Press|CP|The Canadian Press|CA
australian-associated-press|Australian Associated Press|AAP||AU
press-association|Press Association||PA Media|GB
anadolu|Anadolu Agency|AA|Anadolu|TR
kuwait-news-agency|Kuwait News Agency|KUNA||KW
saudi-press-agency|Saudi Press Agency|SPA||SA
emirates-news-agency|Emirates News Agency|WAM||AE
qatar-news-agency|Qatar News Agency|QNA||QA
middle-east-news-agency|Middle East News Agency|MENA||EG
irna|Islamic Republic News Agency|IRNA||IR
gulf-news-agency|Gulf News Agency|GNA||BH
austria-press-agency|Austria Press Agency|APA||AT
belga|Belga|||BE
anp|ANP|||NL
lusa|Lusa||LUSA|PT
tanjug|Tanjug|||YU
pap|PAP|||PL
ctk|CTK||Ceteka|CZ
mti|MTI|||HU
notimex|Notimex|||MX
prensa-latina|Prensa Latina|||CU
telam|Telam||Télam|AR
central-news-agency|Central News Agency|CNA||TW
ians|Indo-Asian News Service|IANS||IN
ani|Asian News International|ANI||IN
associated-press-of-pakistan|Associated Press of Pakistan|APP||PK
inter-press-service|Inter Press Service|IPS||IT
gannett-news-service|Gannett News Service|GNS||US
knight-ridder|Knight-Ridder|||US
africa-news|PANA||Pan African News Agency,Panapress|SN
ritzau|Ritzau|||DK
ntb|NTB|||NO
tt|Tidningarnas Telegrambyra|TT||SE
sapa|South African Press Association|SAPA||ZA
news-agency-of-nigeria|News Agency of Nigeria|NAN||NG
vietnam-news-agency|Vietnam News Agency|VNA||VN
thomson-reuters-foundation|Thomson Reuters Foundation|||GB
`
  .trim()
  .split('\n')
  .map((line) => {
    const [key = '', name = '', acronym = '', aliases = '', country = ''] = line.split('|')
    return {
      key,
      name,
      acronym: acronym || null,
      aliases: aliases ? aliases.split(',') : [],
      country: country || null,
    }
  })

const agenciesByForm = new Map(
  agencies.flatMap((agency) =>
    [agency.name, agency.acronym, ...agency.aliases]
      .filter((form) => form !== null)
      .map((form) => [form.toLowerCase(), agency] as const),
  ),
)

/** The agency that a dateline or setting means, whatever its case; undefined for others. */
export function agencyNamed(form: string): Agency | undefined {
  return agenciesByForm.get(form.trim().toLowerCase())
}
