/**
 * Countries and territories of ISO 3166-1 and the former states of ISO 3166-3 that newswire since
 * 1975 names. Source: ISO codes; names, demonyms and capitals from general knowledge, written for
 * this project. Licence: as the project.
 */

/** A state or territory and the words that mean it. */
export interface CountryEntry {
  /** ISO 3166-1 alpha-2; for a former state its alpha-2 as last assigned. */
  readonly code: string
  readonly name: string
  /** Other names, as printed. */
  readonly aliases: readonly string[]
  /** Adjectives and names of its people; the first is the usual adjective. */
  readonly demonyms: readonly string[]
  /** Keys of the gazetteer: the capital, then cities that stood for the government in other years. */
  readonly capitals: readonly string[]
  /** The last year in which the state existed; null for those that do. */
  readonly until: number | null
}

const table = `
AD|Andorra||Andorran,Andorrans|andorra-la-vella-ad
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati,Emiratis|abu-dhabi-ae
AF|Afghanistan||Afghan,Afghans|kabul-af
AG|Antigua and Barbuda|Antigua,Barbuda|Antiguan,Antiguans|saint-johns-ag
AI|Anguilla||Anguillan|the-valley-ai
AL|Albania||Albanian,Albanians|tirana-al
AM|Armenia||Armenian,Armenians|yerevan-am
AO|Angola||Angolan,Angolans|luanda-ao
AQ|Antarctica|||
AR|Argentina|Argentine Republic|Argentine,Argentinian,Argentines,Argentinians,Argentinean|buenos-aires-ar
AS|American Samoa||American Samoan|pago-pago-as
AT|Austria||Austrian,Austrians|vienna-at
AU|Australia||Australian,Australians,Aussie|canberra-au
AW|Aruba||Aruban,Arubans|oranjestad-aw
AZ|Azerbaijan||Azerbaijani,Azeri,Azerbaijanis,Azeris|baku-az
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia-Hercegovina|Bosnian,Bosnians|sarajevo-ba
BB|Barbados||Barbadian,Barbadians,Bajan|bridgetown-bb
BD|Bangladesh||Bangladeshi,Bangladeshis|dhaka-bd
BE|Belgium||Belgian,Belgians|brussels-be
BF|Burkina Faso|Burkina,Upper Volta|Burkinabe|ouagadougou-bf
BG|Bulgaria||Bulgarian,Bulgarians|sofia-bg
BH|Bahrain|Bahrein|Bahraini,Bahrainis|manama-bh
BI|Burundi||Burundian,Burundians|gitega-bi,bujumbura-bi
BJ|Benin|Dahomey|Beninese|porto-novo-bj
BM|Bermuda||Bermudian,Bermudan|hamilton-bm
BN|Brunei|Brunei Darussalam|Bruneian|bandar-seri-begawan-bn
BO|Bolivia||Bolivian,Bolivians|la-paz-bo,sucre-bo
BR|Brazil||Brazilian,Brazilians|brasilia-br
BS|Bahamas|The Bahamas|Bahamian,Bahamians|nassau-bs
BT|Bhutan||Bhutanese|thimphu-bt
BW|Botswana||Botswanan,Motswana|gaborone-bw
BY|Belarus|Byelorussia,Belorussia|Belarusian,Belarussian,Byelorussian,Belarusians|minsk-by
BZ|Belize||Belizean,Belizeans|belmopan-bz
CA|Canada||Canadian,Canadians|ottawa-ca
CD|Democratic Republic of the Congo|Zaire,DR Congo,DRC,Democratic Republic of Congo,Congo-Kinshasa|Zairean,Zairian,Zaireans|kinshasa-cd
CF|Central African Republic|CAR|Central African|bangui-cf
CG|Republic of the Congo|Congo,Congo Republic,Congo-Brazzaville,Republic of Congo|Congolese|brazzaville-cg
CH|Switzerland||Swiss|bern-ch
CI|Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivorians,Ivoirian|yamoussoukro-ci,abidjan-ci
CK|Cook Islands||Cook Islander|avarua-ck
CL|Chile||Chilean,Chileans|santiago-cl
CM|Cameroon|Cameroun|Cameroonian,Cameroonians|yaounde-cm
CN|China|People's Republic of China,PRC,Mainland China,Communist China|Chinese|beijing-cn
CO|Colombia||Colombian,Colombians|bogota-co
CR|Costa Rica||Costa Rican,Costa Ricans|san-jose-cr
CU|Cuba||Cuban,Cubans|havana-cu
CV|Cape Verde|Cabo Verde|Cape Verdean|praia-cv
CY|Cyprus||Cypriot,Cypriots,Greek Cypriot,Greek Cypriots,Turkish Cypriot,Turkish Cypriots|nicosia-cy
CZ|Czech Republic|Czechia|Czech,Czechs|prague-cz
DE|Germany|West Germany,Federal Republic of Germany,F.R.G.|German,West German,Germans,West Germans|berlin-de,bonn-de
DJ|Djibouti||Djiboutian|djibouti-dj
DK|Denmark||Danish,Dane,Danes|copenhagen-dk
DM|Dominica|||roseau-dm
DO|Dominican Republic||Dominican,Dominicans|santo-domingo-do
DZ|Algeria||Algerian,Algerians|algiers-dz
EC|Ecuador||Ecuadorean,Ecuadorian,Ecuadoreans,Ecuadorians|quito-ec
EE|Estonia||Estonian,Estonians|tallinn-ee
EG|Egypt||Egyptian,Egyptians|cairo-eg
EH|Western Sahara||Sahrawi,Saharawi|laayoune-eh
ER|Eritrea||Eritrean,Eritreans|asmara-er
ES|Spain||Spanish,Spaniard,Spaniards|madrid-es
ET|Ethiopia||Ethiopian,Ethiopians|addis-ababa-et
FI|Finland||Finnish,Finn,Finns|helsinki-fi
FJ|Fiji||Fijian,Fijians|suva-fj
FK|Falkland Islands|Falklands||stanley-fk
FM|Micronesia|Federated States of Micronesia|Micronesian|palikir-fm
FO|Faroe Islands|Faroes,Faeroe Islands|Faroese|torshavn-fo
FR|France||French,Frenchman,Frenchmen|paris-fr
GA|Gabon||Gabonese|libreville-ga
GB|United Kingdom|Britain,Great Britain,U.K.,U.K,UK,GB|British,Briton,Britons|london-gb
GD|Grenada||Grenadian,Grenadians|saint-georges-gd
GE|Georgia|Republic of Georgia|Georgian,Georgians|tbilisi-ge
GF|French Guiana|||cayenne-gf
GG|Guernsey|||saint-peter-port-gg
GH|Ghana||Ghanaian,Ghanaians,Ghanian|accra-gh
GI|Gibraltar||Gibraltarian,Gibraltarians|gibraltar-gi
GL|Greenland||Greenlandic,Greenlander|nuuk-gl
GM|Gambia|The Gambia|Gambian,Gambians|banjul-gm
GN|Guinea|Guinea-Conakry|Guinean,Guineans|conakry-gn
GP|Guadeloupe|||basse-terre-gp
GQ|Equatorial Guinea||Equatorial Guinean|malabo-gq
GR|Greece||Greek,Greeks|athens-gr
GT|Guatemala||Guatemalan,Guatemalans|guatemala-city-gt
GU|Guam||Guamanian|hagatna-gu
GW|Guinea-Bissau||Bissau-Guinean|bissau-gw
GY|Guyana||Guyanese|georgetown-gy
HK|Hong Kong|Hongkong||hong-kong-hk
HN|Honduras||Honduran,Hondurans|tegucigalpa-hn
HR|Croatia||Croatian,Croat,Croatians,Croats|zagreb-hr
HT|Haiti||Haitian,Haitians|port-au-prince-ht
HU|Hungary||Hungarian,Hungarians|budapest-hu
ID|Indonesia||Indonesian,Indonesians|jakarta-id
IE|Ireland|Irish Republic,Republic of Ireland,Eire|Irish,Irishman,Irishmen|dublin-ie
IL|Israel||Israeli,Israelis|jerusalem-il
IM|Isle of Man||Manx|douglas-im
IN|India||Indian,Indians|new-delhi-in
IQ|Iraq||Iraqi,Iraqis|baghdad-iq
IR|Iran|Islamic Republic of Iran|Iranian,Iranians|tehran-ir
IS|Iceland||Icelandic,Icelander,Icelanders|reykjavik-is
IT|Italy||Italian,Italians|rome-it
JE|Jersey|||saint-helier-je
JM|Jamaica||Jamaican,Jamaicans|kingston-jm
JO|Jordan||Jordanian,Jordanians|amman-jo
JP|Japan||Japanese|tokyo-jp
KE|Kenya||Kenyan,Kenyans|nairobi-ke
KG|Kyrgyzstan|Kirghizia,Kirgizia|Kyrgyz,Kirghiz|bishkek-kg
KH|Cambodia|Kampuchea|Cambodian,Kampuchean,Cambodians|phnom-penh-kh
KI|Kiribati|||tarawa-ki
KM|Comoros|Comoro Islands|Comoran,Comorian|moroni-km
KN|Saint Kitts and Nevis|St. Kitts,St. Kitts and Nevis,St Kitts||basseterre-kn
KP|North Korea|N. Korea,N.Korea,N Korea,Democratic People's Republic of Korea,DPRK,D.P.R.K.|North Korean,North Koreans|pyongyang-kp
KR|South Korea|Korea,Republic of Korea,R.O.K.,S. Korea,S.Korea,S Korea|South Korean,Korean,South Koreans,Koreans,S. Korean|seoul-kr
KW|Kuwait||Kuwaiti,Kuwaitis|kuwait-city-kw
KY|Cayman Islands|Caymans||george-town-ky
KZ|Kazakhstan||Kazakh,Kazakhstani,Kazakhs|astana-kz
LA|Laos||Laotian,Lao,Laotians|vientiane-la
LB|Lebanon||Lebanese|beirut-lb
LC|Saint Lucia|St. Lucia,St Lucia|St. Lucian|castries-lc
LI|Liechtenstein|Lichtenstein||vaduz-li
LK|Sri Lanka|Ceylon|Sri Lankan,Sri Lankans|colombo-lk
LR|Liberia||Liberian,Liberians|monrovia-lr
LS|Lesotho||Basotho|maseru-ls
LT|Lithuania||Lithuanian,Lithuanians|vilnius-lt
LU|Luxembourg|Luxemburg|Luxembourger,Luxembourgers|luxembourg-lu
LV|Latvia||Latvian,Latvians|riga-lv
LY|Libya||Libyan,Libyans|tripoli-ly
MA|Morocco||Moroccan,Moroccans|rabat-ma
MC|Monaco||Monegasque|monaco-mc
MD|Moldova|Moldavia|Moldovan,Moldavian,Moldovans|chisinau-md
ME|Montenegro||Montenegrin,Montenegrins|podgorica-me
MG|Madagascar||Malagasy,Madagascan|antananarivo-mg
MH|Marshall Islands||Marshallese|majuro-mh
MK|North Macedonia|Macedonia|Macedonian,Macedonians|skopje-mk
ML|Mali||Malian,Malians|bamako-ml
MM|Myanmar|Burma|Burmese|naypyidaw-mm,yangon-mm
MN|Mongolia||Mongolian,Mongolians|ulan-bator-mn
MO|Macao|Macau|Macanese|macao-mo
MP|Northern Mariana Islands|||saipan-mp
MQ|Martinique|||fort-de-france-mq
MR|Mauritania||Mauritanian,Mauritanians|nouakchott-mr
MS|Montserrat|||plymouth-ms
MT|Malta||Maltese|valletta-mt
MU|Mauritius||Mauritian,Mauritians|port-louis-mu
MV|Maldives|Maldive Islands|Maldivian|male-mv
MW|Malawi||Malawian,Malawians|lilongwe-mw
MX|Mexico||Mexican,Mexicans|mexico-city-mx
MY|Malaysia|Malaya|Malaysian,Malaysians|kuala-lumpur-my
MZ|Mozambique||Mozambican,Mozambicans|maputo-mz
NA|Namibia|South West Africa,South-West Africa|Namibian,Namibians|windhoek-na
NC|New Caledonia||New Caledonian|noumea-nc
NE|Niger||Nigerien|niamey-ne
NG|Nigeria||Nigerian,Nigerians|abuja-ng,lagos-ng
NI|Nicaragua||Nicaraguan,Nicaraguans|managua-ni
NL|Netherlands|Holland,The Netherlands|Dutch,Dutchman,Dutchmen|amsterdam-nl,the-hague-nl
NO|Norway||Norwegian,Norwegians|oslo-no
NP|Nepal||Nepalese,Nepali|kathmandu-np
NR|Nauru||Nauruan|yaren-nr
NZ|New Zealand|N.Z.|New Zealander,New Zealanders|wellington-nz
OM|Oman||Omani,Omanis|muscat-om
PA|Panama||Panamanian,Panamanians|panama-city-pa
PE|Peru||Peruvian,Peruvians|lima-pe
PF|French Polynesia||Polynesian|papeete-pf
PG|Papua New Guinea|PNG|Papua New Guinean|port-moresby-pg
PH|Philippines|The Philippines|Philippine,Filipino,Filipinos|manila-ph
PK|Pakistan||Pakistani,Pakistanis|islamabad-pk
PL|Poland||Polish,Pole,Poles|warsaw-pl
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon,Saint-Pierre et Miquelon||
PR|Puerto Rico||Puerto Rican,Puerto Ricans|san-juan-pr
PS|Palestine|Palestinian Territories,Palestinian Authority|Palestinian,Palestinians|ramallah-ps
PT|Portugal||Portuguese|lisbon-pt
PW|Palau|Belau|Palauan|ngerulmud-pw
PY|Paraguay||Paraguayan,Paraguayans|asuncion-py
QA|Qatar||Qatari,Qataris|doha-qa
RE|Reunion|||saint-denis-re
RO|Romania|Rumania|Romanian,Rumanian,Romanians|bucharest-ro
RS|Serbia||Serbian,Serb,Serbs,Serbians|belgrade-rs
RU|Russia|Russian Federation|Russian,Russians|moscow-ru
RW|Rwanda||Rwandan,Rwandans|kigali-rw
SA|Saudi Arabia|Saudi,Kingdom of Saudi Arabia|Saudi,Saudi Arabian,Saudis|riyadh-sa
SB|Solomon Islands||Solomon Islander|honiara-sb
SC|Seychelles||Seychellois|victoria-sc
SD|Sudan||Sudanese|khartoum-sd
SE|Sweden||Swedish,Swede,Swedes|stockholm-se
SG|Singapore||Singaporean,Singaporeans|singapore-sg
SI|Slovenia||Slovenian,Slovene,Slovenes,Slovenians|ljubljana-si
SK|Slovakia|Slovak Republic|Slovak,Slovakian,Slovaks|bratislava-sk
SL|Sierra Leone||Sierra Leonean|freetown-sl
SM|San Marino|||san-marino-sm
SN|Senegal||Senegalese|dakar-sn
SO|Somalia||Somali,Somalian,Somalis|mogadishu-so
SR|Suriname|Surinam|Surinamese|paramaribo-sr
SS|South Sudan||South Sudanese|juba-ss
ST|Sao Tome and Principe|Sao Tome||sao-tome-st
SV|El Salvador||Salvadoran,Salvadorean,Salvadorans|san-salvador-sv
SY|Syria||Syrian,Syrians|damascus-sy
SZ|Eswatini|Swaziland|Swazi|mbabane-sz
TC|Turks and Caicos Islands|||cockburn-town-tc
TD|Chad||Chadian,Chadians|ndjamena-td
TG|Togo||Togolese|lome-tg
TH|Thailand||Thai,Thais|bangkok-th
TJ|Tajikistan|Tadzhikistan|Tajik,Tajiks|dushanbe-tj
TL|East Timor|Timor-Leste|East Timorese,Timorese|dili-tl
TM|Turkmenistan|Turkmenia|Turkmen|ashgabat-tm
TN|Tunisia||Tunisian,Tunisians|tunis-tn
TO|Tonga||Tongan,Tongans|nukualofa-to
TR|Turkey|Türkiye,Turkiye|Turkish,Turk,Turks|ankara-tr
TT|Trinidad and Tobago|Trinidad,Trinidad-Tobago|Trinidadian,Trinidadians|port-of-spain-tt
TV|Tuvalu||Tuvaluan|funafuti-tv
TW|Taiwan|Republic of China,Nationalist China,Formosa|Taiwanese|taipei-tw
TZ|Tanzania||Tanzanian,Tanzanians|dodoma-tz,dar-es-salaam-tz
UA|Ukraine|The Ukraine|Ukrainian,Ukrainians|kyiv-ua
UG|Uganda||Ugandan,Ugandans|kampala-ug
US|United States|U.S.,U.S,US,USA,U.S.A.,United States of America,America|American,Americans|washington-us
UY|Uruguay||Uruguayan,Uruguayans|montevideo-uy
UZ|Uzbekistan||Uzbek,Uzbeks|tashkent-uz
VA|Vatican City|Vatican,Holy See||vatican-city-va
VC|Saint Vincent and the Grenadines|St. Vincent,St. Vincent and the Grenadines||kingstown-vc
VE|Venezuela||Venezuelan,Venezuelans|caracas-ve
VG|British Virgin Islands|||road-town-vg
VI|U.S. Virgin Islands|US Virgin Islands,Virgin Islands||charlotte-amalie-vi
VN|Vietnam|Viet Nam,North Vietnam,South Vietnam|Vietnamese,North Vietnamese,South Vietnamese|hanoi-vn
VU|Vanuatu|New Hebrides|Ni-Vanuatu|port-vila-vu
WS|Samoa|Western Samoa|Samoan,Western Samoan|apia-ws
XK|Kosovo||Kosovar,Kosovan,Kosovars|pristina-xk
YE|Yemen|North Yemen,Yemen Arab Republic|Yemeni,North Yemeni,Yemenis,North Yemenis|sanaa-ye
ZA|South Africa|S. Africa|South African,South Africans|pretoria-za
ZM|Zambia||Zambian,Zambians|lusaka-zm
ZW|Zimbabwe|Rhodesia,Zimbabwe-Rhodesia|Zimbabwean,Rhodesian,Zimbabweans|harare-zw
SU|Soviet Union|USSR,U.S.S.R.,Union of Soviet Socialist Republics|Soviet,Soviets|moscow-ru|1991
DD|East Germany|German Democratic Republic,GDR,G.D.R.|East German,East Germans|east-berlin-de|1990
YU|Yugoslavia|Federal Republic of Yugoslavia|Yugoslav,Yugoslavian,Yugoslavs|belgrade-rs|2003
YD|South Yemen|Democratic Yemen,People's Democratic Republic of Yemen|South Yemeni,South Yemenis|aden-ye|1990
CS|Czechoslovakia|Czech and Slovak Federal Republic|Czechoslovak,Czechoslovakian,Czechoslovaks|prague-cz|1992
`

/** All countries, by code. */
export const countries: readonly CountryEntry[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', aliases = '', demonyms = '', capitals = '', until = ''] =
      line.split('|')
    return {
      code,
      name,
      aliases: list(aliases),
      demonyms: list(demonyms),
      capitals: list(capitals),
      until: until ? Number(until) : null,
    }
  })
  .sort((a, b) => (a.code < b.code ? -1 : 1))

const byCode = new Map(countries.map((country) => [country.code, country]))

/** The country with an ISO code as in the table; undefined for others. */
export function countryByCode(code: string): CountryEntry | undefined {
  return byCode.get(code)
}

function list(text: string): readonly string[] {
  return text ? text.split(',') : []
}
