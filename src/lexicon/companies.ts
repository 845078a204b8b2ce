import type { Agency } from './agencies.ts'

/**
 * Companies that newswire names without a legal form: name|country|other names. Source: general
 * knowledge, written for this project. Licence: as the project.
 */
const table = `
Toyota|JP|Toyota Motor,Toyota Motor Corp
Nissan|JP|Nissan Motor,Nissan Motor Co
Honda|JP|Honda Motor,Honda Motor Co
Mazda|JP|Mazda Motor,Mazda Motor Corp
Mitsubishi|JP
Mitsui|JP
Marubeni|JP
Sumitomo|JP
Toshiba|JP|Toshiba Corp
Hitachi|JP|Hitachi Ltd
Fujitsu|JP|Fujitsu Ltd
NEC|JP|NEC Corp
Sony|JP|Sony Corp
Matsushita|JP
Nippon Steel|JP|Nippon Steel Corp
Nomura|JP|Nomura Securities
Nippon Telegraph and Telephone|JP|NTT
Chrysler|US|Chrysler Corp
General Motors|US|General Motors Corp,GM
Ford|US|Ford Motor,Ford Motor Co
American Motors|US|American Motors Corp,AMC
IBM|US|IBM Corp,International Business Machines,International Business Machines Corp
AT&T|US|American Telephone and Telegraph,ATT,AT and T
General Electric|US|General Electric Co
Exxon|US|Exxon Corp
Mobil|US|Mobil Corp
Chevron|US|Chevron Corp
Texaco|US|Texaco Inc
Amoco|US|Amoco Corp
Boeing|US|Boeing Co
Lockheed|US|Lockheed Corp
McDonnell Douglas|US|McDonnell Douglas Corp
Raytheon|US|Raytheon Co
Citibank|US|Citibank NA
Citicorp|US
Chase Manhattan|US|Chase Manhattan Corp,Chase Manhattan Bank
Goldman Sachs|US|Goldman Sachs and Co,Goldman Sachs Group
Morgan Stanley|US
Merrill Lynch|US|Merrill Lynch and Co
Salomon Brothers|US|Salomon Inc
Bank of America|US|BankAmerica,BankAmerica Corp
JP Morgan|US|J.P. Morgan,JPMorgan,J.P. Morgan and Co
Microsoft|US|Microsoft Corp
Intel|US|Intel Corp
Motorola|US|Motorola Inc
Texas Instruments|US|Texas Instruments Inc
Apple|US|Apple Computer,Apple Computer Inc,Apple Inc
Google|US
Twitter|US
Facebook|US
Amazon.com|US
Kodak|US|Eastman Kodak,Eastman Kodak Co
Xerox|US|Xerox Corp
Coca-Cola|US|Coca-Cola Co,Coca Cola
PepsiCo|US|PepsiCo Inc,Pepsico
Procter and Gamble|US|Procter & Gamble
Caterpillar|US|Caterpillar Inc
Cargill|US|Cargill Inc
Sears|US|Sears Roebuck and Co
Wal-Mart|US|Walmart
PanAm|US|Pan Am,Pan American World Airways
Trans World Airlines|US|TWA,Trans World Airlines Inc
USAir|US|USAir Group,USAir Group Inc
United Airlines|US
American Airlines|US
Delta Air Lines|US|Delta Air Lines Inc
New United Motor|US|New United Motor Manufacturing
Siemens|DE|Siemens AG
Bayer|DE|Bayer AG
BASF|DE|BASF AG
Hoechst|DE|Hoechst AG
Volkswagen|DE|VW,Volkswagen AG
Daimler-Benz|DE|Daimler-Benz AG,Daimler
BMW|DE|Bayerische Motoren Werke AG,BMW AG
Deutsche Bank|DE|Deutsche Bank AG
Dresdner Bank|DE|Dresdner Bank AG
Commerzbank|DE|Commerzbank AG
Lufthansa|DE|Deutsche Lufthansa AG
Krupp|DE
Thyssen|DE|Thyssen AG
Renault|FR|Regie Nationale des Usines Renault
Peugeot|FR|Peugeot SA
Citroen|FR|Citroën
Airbus|FR|Airbus Industrie
Elf Aquitaine|FR
Thomson|FR|Thomson CSF,Thomson-CSF
Rhone-Poulenc|FR
Air France|FR
Fiat|IT|Fiat SpA
Olivetti|IT
Montedison|IT
Eni|IT|ENI,Eni SpA,ENI SpA
Philips|NL|NV Philips,Philips NV,NV Philips Gloeilampenfabrieken
Royal Dutch/Shell|NL|Royal Dutch Shell,Shell,Royal Dutch-Shell,Royal Dutch,Royal Dutch/Shell Group
Unilever|GB|Unilever Plc
KLM|NL|KLM Royal Dutch Airlines
Nestle|CH|Nestlé,Nestle SA
Sandoz|CH|Sandoz AG
Ciba-Geigy|CH|Ciba-Geigy AG
Swissair|CH
Credit Suisse|CH|Crédit Suisse
Union Bank of Switzerland|CH|UBS
Swiss Bank Corp|CH|Swiss Bank Corporation
Volvo|SE|Volvo AB
Ericsson|SE
Saab|SE|Saab-Scania
Nokia|FI
Statoil|NO|Den norske stats oljeselskap
Norsk Hydro|NO
British Petroleum|GB|BP,British Petroleum Co,British Petroleum Co Plc
British Airways|GB|British Airways Plc
British Gas|GB|British Gas Plc
British Telecom|GB|British Telecommunications
British Aerospace|GB
Imperial Chemical Industries|GB|ICI,Imperial Chemical Industries Plc
Rolls-Royce|GB|Rolls-Royce Ltd
Barclays|GB|Barclays Bank,Barclays Bank Plc
National Westminster Bank|GB|NatWest,National Westminster
Lloyds Bank|GB
Midland Bank|GB|Midland Bank Plc
Aramco|SA|Saudi Aramco,Arabian American Oil Co
Sonatrach|DZ
Petrobras|BR|Petroleo Brasileiro
Embraer|BR
Pemex|MX|PEMEX,Petroleos Mexicanos
YPF|AR|YPF SA
PDVSA|VE|Petroleos de Venezuela
Codelco|CL|CODELCO
Pertamina|ID
Petronas|MY
Gazprom|RU|OAO Gazprom,PAO Gazprom
Gazprom Neft|RU
Rosneft|RU|OAO Rosneft,PAO Rosneft
Lukoil|RU|LUKoil
Yukos|RU
Aeroflot|RU
Hyundai|KR|Hyundai Motor
Samsung|KR|Samsung Electronics
Daewoo|KR
Kia|KR|Kia Motors,Kia Motors Corp,Kia Corp
China Airlines|TW
Cathay Pacific|HK
Hongkong and Shanghai Bank|HK|HSBC,Hong Kong and Shanghai Bank
Jardine Matheson|HK
Sinopec|CN
Huawei|CN
Inco|CA|Inco Ltd
Alcan|CA|Alcan Aluminium
Northern Telecom|CA
Canadian Pacific|CA|Canadian Pacific Ltd
Broken Hill Proprietary|AU|BHP,Broken Hill Proprietary Co Ltd
Qantas|AU
Anglo American|ZA|Anglo American Corp
De Beers|ZA
Gencor|ZA
Al Jazeera|QA
CNN|US|Cable News Network
NBC|US
CBS|US|CBS Inc
The New York Times|US|New York Times
Washington Post|US
Wall Street Journal|US
Financial Times|GB
The Economist|GB
Alitalia|IT
Iberia|ES
Scandinavian Airlines|SE|SAS,Scandinavian Airlines System
Sabena|BE
Austrian Airlines|AT
Aer Lingus|IE
Ryanair|IE
easyJet|GB|EasyJet
Virgin Atlantic|GB
Olympic Airways|GR
Northwest Airlines|US
Continental Airlines|US
Eastern Airlines|US|Eastern Air Lines
US Airways|US
Southwest Airlines|US
Japan Airlines|JP|JAL,Japan Air Lines
All Nippon Airways|JP|ANA
Singapore Airlines|SG
Malaysia Airlines|MY
Thai Airways|TH|Thai Airways International,Thai International
Korean Air|KR
Air China|CN
Air India|IN
Etihad|AE|Etihad Airways
Turkish Airlines|TR
El Al|IL
Air New Zealand|NZ
Air Canada|CA
DaimlerChrysler|DE
Porsche|DE
Audi|DE|Audi AG
Skoda|CZ|Škoda
Land Rover|GB
Vauxhall|GB
Stellantis|NL
Tesla|US
Nvidia|US
Qualcomm|US
AMD|US|Advanced Micro Devices,AMD Inc
ASML|NL|ASML Holding NV,ASML Holding
TSMC|TW|Taiwan Semiconductor Manufacturing
Foxconn|TW|Hon Hai
ZTE|CN|ZTE Corp
SMIC|CN|Semiconductor Manufacturing International,Semiconductor Manufacturing International Corp
Alibaba|CN
Tencent|CN
ByteDance|CN
TikTok|CN
SoftBank|JP
Pfizer|US
AstraZeneca|GB
GlaxoSmithKline|GB|Glaxo,GSK
Novartis|CH
Roche|CH
Sanofi|FR
BioNTech|DE
Merck|US
Monsanto|US
Glencore|CH
Rio Tinto|GB
ArcelorMittal|LU|Arcelor,Mittal Steel
Usinor|FR
British Steel|GB
Corus|GB
Tata Steel|IN
US Steel|US|U.S. Steel
Bethlehem Steel|US
TotalEnergies|FR|TotalFina,TotalFinaElf
Equinor|NO
Naftogaz|UA|Naftohaz,Naftogaz Ukrainy
Transneft|RU
Sberbank|RU|OAO Sberbank,PAO Sberbank
CNOOC|CN
PetroChina|CN
Royal Bank of Scotland|GB|RBS
Societe Generale|FR|Société Générale
BNP Paribas|FR
Credit Lyonnais|FR|Crédit Lyonnais
Credit Agricole|FR|Crédit Agricole
Lehman Brothers|US
Wells Fargo|US
Deutsche Telekom|DE
France Telecom|FR
Vodafone|GB
Telefonica|ES|Telefónica
Verizon|US
Alcatel|FR
Alstom|FR
Bombardier|CA
Deutsche Bahn|DE
Deutsche Post|DE
Royal Mail|GB
Maersk|DK|A.P. Moller-Maersk
Carlsberg|DK
Heineken|NL
Danone|FR
Chiquita|US
Del Monte|US
British American Tobacco|GB
Philip Morris|US
Pravda|SU
Izvestia|SU
Le Monde|FR
Korea Herald|KR
Komsomolskaya Pravda|RU
Daily Telegraph|GB
Los Angeles Times|US
New York Times|US
Globe and Mail|CA
Mainichi Shimbun|JP
Haaretz|IL|Ha'aretz
Jerusalem Post|IL
Al-Ahram|EG|al-Ahram,Al Ahram
Sueddeutsche Zeitung|DE|Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung|DE
Handelsblatt|DE
Die Zeit|DE
Die Welt|DE
El Pais|ES|El País
Il Sole 24 Ore|IT
La Repubblica|IT
La Stampa|IT
Corriere della Sera|IT
Les Echos|FR
Le Figaro|FR
People's Daily|CN
China Daily|CN
Nihon Keizai Shimbun|JP
Asahi Shimbun|JP
Yomiuri Shimbun|JP
Dean Witter|US|Dean Witter Reynolds,Dean Witter Reynolds Inc
First Boston|US|First Boston Corp
First Chicago|US|First Chicago Corp
Coopers and Lybrand|GB|Coopers & Lybrand
Price Waterhouse|US
Arthur Andersen|US|Arthur Andersen and Co
Peat Marwick|US|Peat Marwick Mitchell and Co,Peat Marwick Main and Co,KPMG Peat Marwick
Ernst and Whinney|US|Ernst & Whinney
Arthur Young|US|Arthur Young and Co
Deloitte Haskins and Sells|US|Deloitte Haskins & Sells
Drexel Burnham Lambert|US|Drexel Burnham,Drexel Burnham Lambert Inc
Shearson Lehman Brothers|US|Shearson Lehman,Shearson Lehman Bros,Shearson Lehman Brothers Inc
Kidder Peabody|US|Kidder Peabody and Co
Smith Barney|US|Smith Barney Harris Upham,Smith Barney Harris Upham and Co
E.F. Hutton|US|E.F. Hutton Group,EF Hutton
PaineWebber|US|Paine Webber,PaineWebber Group
Prudential-Bache|US|Prudential Bache,Prudential-Bache Securities
Bear Stearns|US|Bear Stearns and Co
L.F. Rothschild|US|L.F. Rothschild Unterberg Towbin
Thomson McKinnon|US|Thomson McKinnon Securities
A.G. Edwards|US
Sallie Mae|US|Student Loan Marketing Association
Fannie Mae|US|Federal National Mortgage Association
Freddie Mac|US|Federal Home Loan Mortgage Corp
First Interstate|US|First Interstate Bancorp
Sara Lee|US|Sara Lee Corp
Phillips and Drew|GB
James Capel|GB|James Capel and Co
Hoare Govett|GB
Barclays de Zoete Wedd|GB|de Zoete Wedd
Kleinwort Benson|GB|Kleinwort Benson Lonsdale
Morgan Grenfell|GB|Morgan Grenfell Group
S.G. Warburg|GB|S G Warburg,SG Warburg,Mercury Warburg
Lazard Freres|US|Lazard Freres and Co
Burns Fry|CA
Dominion Securities|CA
McLeod Young Weir|CA
Petro-Canada|CA
Allied-Lyons|GB|Allied Lyons,Allied-Lyons Plc
Allied-Signal|US|Allied-Signal Inc,Allied Signal
Allis-Chalmers|US|Allis-Chalmers Corp
Borg-Warner|US|Borg-Warner Corp,Borg Warner
Allen-Bradley|US
Bristol-Myers|US|Bristol-Myers Co,Bristol-Myers Squibb
Hewlett-Packard|US|Hewlett-Packard Co,Hewlett Packard
C. Itoh|JP|C. Itoh and Co
Daiwa Securities|JP
Nikko Securities|JP
Yamaichi Securities|JP
Der Spiegel|DE
Outokumpu|FI|Outokumpu Oy
Westpac|AU|Westpac Banking,Westpac Banking Corp
Elders IXL|AU
Credit Suisse First Boston|CH|CSFB
Paribas|FR|Banque Paribas
Saint-Gobain|FR|Saint Gobain
Pechiney|FR
`

/** Companies by name, in the form that all bodies have. */
export const companies: readonly Agency[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', country = '', aliases = ''] = line.split('|')
    return {
      key: name
        .toLowerCase()
        .replace(/&/g, 'and')
        .replace(/[^a-z0-9]+/g, '-'),
      name,
      acronym: null,
      aliases: aliases ? aliases.split(',') : [],
      country: country || null,
    }
  })

const keys = new Set(companies.map(({ key }) => key))

/** Whether an organisation of the lexicon is a company. */
export function isCompany({ key }: { readonly key: string }): boolean {
  return keys.has(key)
}
