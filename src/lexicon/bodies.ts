import { agencies } from './agencies.ts'
import { companies } from './companies.ts'

/** An organisation that the reader knows. */
export interface BodyEntry {
  readonly key: string
  readonly name: string
  readonly acronym: string | null
  /** Other names, as printed. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2 of the country whose body it is; null for international ones. */
  readonly country: string | null
}

/**
 * Bodies of more than one state, then those of single ones: name|acronyms|other names|country.
 * Source: general knowledge, written for this project. Licence: as the project.
 */
const table = `
European Community|EC|European Communities,European Economic Community,EEC,E.C.,E.E.C.,Common Market
European Union|EU|E.U.
European Commission||EC Commission,EU Commission
European Parliament||
European Council||
European Central Bank|ECB|
European Free Trade Association|EFTA|
European Monetary System|EMS|
European Investment Bank|EIB|
European Court of Justice||
European Economic Area||
European Bank for Reconstruction and Development|EBRD|
European Coal and Steel Community|ECSC|
European Space Agency|ESA|
European Currency Unit||
Council of Europe||
General Agreement on Tariffs and Trade|GATT|General Agreement on Trade and Tariffs,G.A.T.T.,Gatt
World Trade Organization|WTO|World Trade Organisation
International Monetary Fund|IMF|I.M.F.
World Bank||International Bank for Reconstruction and Development,IBRD
International Finance Corporation|IFC|
Bank for International Settlements|BIS|
Organization of Petroleum Exporting Countries|OPEC|Organisation of Petroleum Exporting Countries,Organization of the Petroleum Exporting Countries,Opec
Organization of Arab Petroleum Exporting Countries|OAPEC|
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development,Organisation for Economic Cooperation and Development,Organization for Economic Co-operation and Development
International Energy Agency|IEA|
International Atomic Energy Agency|IAEA|
North Atlantic Treaty Organization|NATO|North Atlantic Treaty Organisation,Nato,North Atlantic Alliance
Warsaw Pact||Warsaw Treaty Organisation
Council for Mutual Economic Assistance|COMECON|Comecon,CMEA
Coordinating Committee for Multilateral Export Controls|COCOM|Cocom,CoCom
United Nations|UN|U.N.,UNO
UN Security Council||U.N. Security Council,United Nations Security Council,Security Council
UN General Assembly||U.N. General Assembly,United Nations General Assembly
United Nations Conference on Trade and Development|UNCTAD|Unctad
UN Economic Commission for Africa|ECA|U.N. Economic Commission for Africa,United Nations Economic Commission for Africa,Economic Commission for Africa
United Nations Development Programme|UNDP|
United Nations Environment Programme|UNEP|U.N. Environment Program,U.N. Environment Programme,UN Environment Programme,United Nations Environment Program
United Nations Children's Fund|UNICEF|Unicef
United Nations High Commissioner for Refugees|UNHCR|
UNESCO||Unesco
World Health Organization|WHO|World Health Organisation
Food and Agriculture Organization|FAO|Food and Agriculture Organisation
International Labour Organization|ILO|International Labour Organisation,International Labor Organization
World Food Programme|WFP|World Food Program
World Intellectual Property Organization|WIPO|
International Court of Justice|ICJ|World Court
International Criminal Court|ICC|
International Civil Aviation Organization|ICAO|
International Maritime Organization|IMO|
International Committee of the Red Cross|ICRC|Red Cross
Group of Seven|G-7|G7,Group of 7
Group of Five|G-5|G5
Group of Eight|G-8|G8
Group of Ten|G-10|G10
Group of 20|G-20|G20,Group of Twenty
Group of 77|G-77|G77,Group of Seventy-Seven
Group of 24|G-24|G24,Group of Twenty-Four
Paris Club||
London Club||
Cairns Group||
Non-Aligned Movement||
Commonwealth of Independent States|CIS|
British Commonwealth||
Interim Committee||IMF Interim Committee
Asia-Pacific Economic Cooperation|APEC|Apec,Asia Pacific Economic Cooperation
Association of Southeast Asian Nations|ASEAN|Asean,Association of South East Asian Nations,Association of South-East Asian Nations
Asian Development Bank|ADB|
Asian Infrastructure Investment Bank|AIIB|
South Asian Association for Regional Cooperation|SAARC|
Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
African Union|AU|
Organization of African Unity|OAU|Organisation of African Unity
African Development Bank|AfDB|
Economic Community of West African States|ECOWAS|Ecowas
Southern African Development Community|SADC|
Southern African Customs Union|SACU|
East African Community|EAC|
Organization of American States|OAS|Organisation of American States
Inter-American Development Bank|IADB|IDB
Pan American Union||
Andean Community||Andean Pact
Mercosur|MERCOSUR|Mercosul
Caribbean Community|CARICOM|Caricom
Union of South American Nations|UNASUR|
Latin American Integration Association|ALADI|
North American Free Trade Agreement|NAFTA|Nafta
Arab League||League of Arab States
Gulf Cooperation Council|GCC|Gulf Co-operation Council
Organization of the Islamic Conference|OIC|Organisation of the Islamic Conference,Islamic Conference Organization
Islamic Development Bank|IDB|
Palestine Liberation Organization|PLO|Palestine Liberation Organisation|
Organization for Security and Co-operation in Europe|OSCE|
Western European Union|WEU|
Eurasian Economic Union|EAEU|
International Coffee Organization|ICO|International Coffee Organisation
International Cocoa Organization|ICCO|International Cocoa Organisation
International Sugar Organization|ISO|International Sugar Organisation
International Tin Council|ITC|
International Natural Rubber Organization|INRO|International Natural Rubber Organisation
International Wheat Council|IWC|
International Whaling Commission||
International Lead and Zinc Study Group|ILZSG|
Association of Tin Producing Countries|ATPC|Association of Tin Producing Nations
Intergovernmental Panel on Climate Change|IPCC|
International Olympic Committee|IOC|
FIFA||
Amnesty International||
Greenpeace||
International Primary Aluminium Institute||
World Economic Forum|WEF|
Institute of International Finance|IIF|
International Swaps and Derivatives Association|ISDA|
Bank of England|BOE||GB
Bank of Japan|BOJ||JP
Bank of France||Banque de France|FR
Bank of Italy||Banca d'Italia|IT
Bank of Canada|||CA
Bank of Korea|||KR
Bank of Spain|||ES
Bank of Greece|||GR
Bank of Israel|||IL
Bank of Thailand|||TH
Bank of Mexico||Banco de Mexico|MX
Bank of Ghana|||GH
Bank of Finland|||FI
Bank of Portugal|||PT
Bank Indonesia|||ID
Bank Negara||Bank Negara Malaysia|MY
Bundesbank||German Bundesbank,Deutsche Bundesbank,West German Bundesbank|DE
Swiss National Bank|SNB||CH
Austrian National Bank|||AT
Nederlandsche Bank||De Nederlandsche Bank,Dutch Central Bank,Dutch central bank|NL
Sveriges Riksbank||Riksbank|SE
Norges Bank|||NO
Reserve Bank of Australia|RBA||AU
Reserve Bank of New Zealand|RBNZ||NZ
Reserve Bank of India|RBI||IN
South African Reserve Bank||Reserve Bank of South Africa|ZA
People's Bank of China|PBOC||CN
Bank of China|||CN
Monetary Authority of Singapore|MAS||SG
Hong Kong Monetary Authority|HKMA||HK
Federal Reserve||Fed,U.S. Federal Reserve,US Federal Reserve,Federal Reserve Board,U.S. Federal Reserve Board|US
Federal Open Market Committee|FOMC||US
Federal Reserve Bank of New York||New York Federal Reserve Bank,New York Fed|US
U.S. Congress||US Congress|US
U.S. House of Representatives||House of Representatives,U.S. House,US House of Representatives|US
U.S. Senate||US Senate|US
U.S. Supreme Court||US Supreme Court|US
White House|||US
Pentagon|||US
State Department||U.S. State Department,US State Department,Department of State|US
U.S. Treasury||US Treasury,Treasury Department,U.S. Treasury Department,US Treasury Department|US
Commerce Department||U.S. Commerce Department,US Commerce Department,Department of Commerce|US
U.S. Agriculture Department|USDA|Agriculture Department,US Agriculture Department,U.S. Department of Agriculture,Department of Agriculture|US
Defense Department||U.S. Defense Department,Department of Defense|US
Justice Department||U.S. Justice Department,Department of Justice|US
Labor Department||U.S. Labor Department,Department of Labor|US
Energy Department||U.S. Energy Department,Department of Energy,US Energy Department|US
Interior Department||U.S. Interior Department|US
Transportation Department||U.S. Transportation Department,U.S. Department of Transportation,Department of Transportation|US
Department of Homeland Security||Homeland Security Department|US
Office of the U.S. Trade Representative|USTR|U.S. Trade Representative's Office,U.S. Trade Representative's office,Office of the United States Trade Representative|US
U.S. International Trade Commission|ITC|International Trade Commission|US
Securities and Exchange Commission|SEC|U.S. Securities and Exchange Commission|US
Federal Trade Commission|FTC||US
Federal Communications Commission|FCC||US
Federal Deposit Insurance Corporation|FDIC|Federal Deposit Insurance Corp|US
Federal Savings and Loan Insurance Corporation|FSLIC|Federal Savings and Loan Insurance Corp|US
Federal Home Loan Bank Board|FHLBB|Bank Board|US
Federal National Mortgage Association|FNMA|Fannie Mae|US
Federal Aviation Administration|FAA||US
Federal Energy Regulatory Commission|FERC||US
Nuclear Regulatory Commission|NRC||US
Environmental Protection Agency|EPA|U.S. Environmental Protection Agency|US
Food and Drug Administration|FDA|U.S. Food and Drug Administration|US
Commodity Futures Trading Commission|CFTC||US
Commodity Credit Corporation|CCC|Commodity Credit Corp|US
Interstate Commerce Commission|ICC||US
General Accounting Office|GAO||US
Congressional Budget Office|CBO||US
Office of Management and Budget|OMB||US
Internal Revenue Service|IRS||US
Central Intelligence Agency|CIA||US
Federal Bureau of Investigation|FBI||US
National Security Council|NSC||US
NASA||National Aeronautics and Space Administration|US
Customs Service||U.S. Customs Service|US
Export-Import Bank|Eximbank|U.S. Export-Import Bank|US
U.S. Chamber of Commerce||US Chamber of Commerce|US
U.S. Air Force||US Air Force|US
U.S. Navy||US Navy|US
U.S. Army||US Army|US
U.S. Coast Guard|||US
Moody's||Moody's Investors Service,Moody's Investors Service Inc|US
Standard and Poor's||Standard & Poor's,Standard and Poor's Corp,S and P,S&P|US
AFL-CIO|||US
United Auto Workers|UAW|United Automobile Workers|US
Teamsters|||US
National Association of Securities Dealers|NASD||US
New York Stock Exchange|NYSE||US
American Stock Exchange|AMEX|Amex|US
Nasdaq||NASDAQ|US
Chicago Board of Trade|CBOT|CBT|US
Chicago Mercantile Exchange|CME||US
New York Mercantile Exchange|NYMEX||US
Commodity Exchange|COMEX||US
Coffee, Sugar and Cocoa Exchange|CSCE||US
Dow Jones|||US
Democratic Party|||US
Republican Party|||US
London Stock Exchange|LSE||GB
London Metal Exchange|LME||GB
London International Financial Futures Exchange|LIFFE||GB
Lloyd's||Lloyd's of London,Lloyds of London|GB
House of Commons||Commons|
House of Lords|||GB
Export Credits Guarantee Department|ECGD||GB
Confederation of British Industry|CBI||GB
Trades Union Congress|TUC||GB
Conservative Party||Tory Party|GB
Labour Party||British Labour Party
Liberal Democrats|||GB
Democratic Unionist Party|DUP||GB
Ulster Unionist Party|UUP||GB
Sinn Fein||Sinn Féin|IE
Irish Republican Army|IRA||GB
Department of Trade and Industry|DTI||GB
Home Office|||GB
Foreign Office||British Foreign Office|GB
Takeover Panel|||GB
Office of Fair Trading|OFT||GB
Monopolies and Mergers Commission|||GB
Scotland Yard|||GB
BBC||British Broadcasting Corporation,British Broadcasting Corp|GB
Tokyo Stock Exchange|TSE||JP
Ministry of International Trade and Industry|MITI|International Trade and Industry Ministry,Trade and Industry Ministry,Miti|JP
Liberal Democratic Party|LDP||JP
Japan Socialist Party|JSP||JP
Diet||Japanese Diet|JP
Keidanren|||JP
Economic Planning Agency|EPA||JP
Environment Agency|||JP
Self-Defence Forces||Self-Defense Forces|JP
Frankfurt Stock Exchange|||DE
Bundestag|||DE
Bundesrat|||DE
Christian Democratic Union|CDU||DE
Christian Social Union|CSU||DE
Social Democratic Party|SPD||DE
Free Democratic Party|FDP||DE
Paris Bourse||Paris bourse|FR
National Assembly|||
National Front|||FR
Toronto Stock Exchange|TSE||CA
Canadian Wheat Board|||CA
Ontario Securities Commission|OSC||CA
Statistics Canada|StatsCan||CA
Bank of Nova Scotia||Scotiabank|CA
Australian Bureau of Statistics|ABS||AU
Australian Wheat Board|AWB||AU
Sydney Stock Exchange|||AU
Hang Seng|||HK
Hong Kong Stock Exchange|||HK
State Council||China's State Council|CN
State Statistical Bureau|||CN
National People's Congress|NPC||CN
National Development and Reform Commission|NDRC||CN
China Securities Regulatory Commission|CSRC||CN
China Banking Regulatory Commission|CBRC||CN
Communist Party||Chinese Communist Party,Soviet Communist Party|
Politburo|||
KGB|||SU
Supreme Soviet|||SU
State Duma||Duma|RU
Red Army|||SU
Knesset|||IL
Likud|||IL
Hamas|||PS
Fatah|||PS
Hezbollah||Hizbollah|LB
African National Congress|ANC||ZA
Inkatha|||ZA
Solidarity|||PL
Interpol||INTERPOL
Islamic State|ISIS|Isis
al Qaeda||al-Qaeda,Al Qaeda
Taliban|||AF
Contadora group||Contadora Group
Quartet||Middle East Quartet
Contact Group||
P5+1||P5 plus one,E3+3
OPEC+||
Eurogroup||Euro Group
Group of Three|G-3|G3
Intergovernmental Authority on Development|IGAD|
Central American Integration System|SICA|
Pacific Islands Forum|PIF|Pacific Forum
Pacific Alliance||
North Atlantic Fisheries Organization|NAFO|Northwest Atlantic Fisheries Organization
North East Atlantic Fisheries Commission|NEAFC|
Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons
United Nations Framework Convention on Climate Change|UNFCCC|
International Air Transport Association|IATA|
International Telecommunication Union|ITU|
International Organization for Migration|IOM|
Movement for Democratic Change|MDC|
ZANU-PF||Zanu-PF,Zanu PF,ZANU PF
Zimbabwe African People's Union|ZAPU|Zapu
Polisario Front||Polisario,Frente Polisario
Revolutionary Armed Forces of Colombia|FARC|Farc
National Liberation Army|ELN|
Farabundo Marti National Liberation Front|FMLN|
National Union for the Total Independence of Angola|UNITA|Unita
People's Movement for the Liberation of Angola|MPLA|
Mozambique National Resistance|RENAMO|Renamo
Frelimo||FRELIMO
South West Africa People's Organisation|SWAPO|South West Africa People's Organization,Swapo
Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers,Tamil Tiger
Moro Islamic Liberation Front|MILF|
Moro National Liberation Front|MNLF|
Free Aceh Movement|GAM|
Abu Sayyaf||Abu Sayyaf Group
Shining Path||Sendero Luminoso
Boko Haram||
Al-Shabaab||al-Shabaab,al-Shabab,Al-Shabab,Al Shabaab
Khmer Rouge||
Kosovo Liberation Army|KLA|
Sudan People's Liberation Movement|SPLM|Sudan People's Liberation Army,SPLA
Sudan Liberation Movement|SLM|Sudan Liberation Army,SLA
Justice and Equality Movement|JEM|
Movement for the Emancipation of the Niger Delta|MEND|
Revolutionary United Front|RUF|
Liberians United for Reconciliation and Democracy|LURD|
Guatemalan National Revolutionary Unity|URNG|
New People's Army|NPA|
People's Liberation Army|||CN
National Democratic Front of the Philippines|NDFP|National Democratic Front
March 23 Movement|M23|
Syrian National Coalition||
Northern Alliance||
Houthis||Houthi,Houthi movement,Ansar Allah|YE
Kurdistan Workers' Party|PKK|Kurdistan Workers Party
Tigray People's Liberation Front|TPLF|
Eritrean People's Liberation Front|EPLF|
Rwandan Patriotic Front|RPF|
Lord's Resistance Army|LRA|
Basque Homeland and Freedom|ETA|
Orange Order|||GB
Social Democratic and Labour Party|SDLP||GB
National Union of Mineworkers|NUM||
Congress of South African Trade Unions|COSATU|Cosatu|ZA
IG Metall|||DE
Verdi||Ver.di|DE
United Steelworkers|USW|United Steelworkers of America|US
International Longshore and Warehouse Union|ILWU||US
Air Line Pilots Association|ALPA||US
Writers Guild of America|WGA||US
Unifor|||CA
Brazilian Coffee Institute|IBC|Brazil Coffee Institute|BR
National Federation of Coffee Growers|||CO
Indian National Congress|||IN
Bharatiya Janata Party|BJP||IN
Institutional Revolutionary Party|PRI||MX
Peronist Party|||AR
Customs and Excise|||GB
Treasury|||
Congress|||
Parliament|||
Senate|||
`

/** All organisations, the international ones first. */
export const bodies: readonly BodyEntry[] = [
  ...table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', acronym = '', aliases = '', country = ''] = line.split('|')
      return body(name, acronym, aliases, country)
    }),
  ...agencies,
  ...companies,
]

const byKey = new Map(bodies.map((entry) => [entry.key, entry]))

/** The organisation with a key of the lexicon; undefined for others. */
export function bodyByKey(key: string): BodyEntry | undefined {
  return byKey.get(key)
}

function body(name: string, acronym: string, aliases: string, country: string): BodyEntry {
  return {
    key: name
      .toLowerCase()
      .replace(/[.'’]/g, '')
      .replace(/[^a-z0-9]+/g, '-'),
    name,
    acronym: acronym || null,
    aliases: aliases ? aliases.split(',') : [],
    country: country || null,
  }
}
