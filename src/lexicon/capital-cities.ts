/**
 * Capitals: name|country|latitude|longitude|other names. Source: general knowledge, coordinates
 * rounded to a tenth of a degree or so, written for this project. Licence: as the project.
 */
export const capitalCities = `
Andorra la Vella|AD|42.51|1.52
Abu Dhabi|AE|24.45|54.38
Kabul|AF|34.53|69.17
Saint John's|AG|17.12|-61.85
The Valley|AI|18.22|-63.06
Tirana|AL|41.33|19.82
Yerevan|AM|40.18|44.51|Erevan
Luanda|AO|-8.84|13.23
Buenos Aires|AR|-34.6|-58.38
Pago Pago|AS|-14.28|-170.7
Vienna|AT|48.21|16.37
Canberra|AU|-35.28|149.13
Oranjestad|AW|12.52|-70.03
Baku|AZ|40.41|49.87
Sarajevo|BA|43.86|18.41
Bridgetown|BB|13.1|-59.62
Dhaka|BD|23.81|90.41|Dacca
Brussels|BE|50.85|4.35
Ouagadougou|BF|12.37|-1.52
Sofia|BG|42.7|23.32
Manama|BH|26.23|50.59
Gitega|BI|-3.43|29.93
Bujumbura|BI|-3.38|29.36
Porto-Novo|BJ|6.5|2.6
Hamilton|BM|32.29|-64.78
Bandar Seri Begawan|BN|4.9|114.94
La Paz|BO|-16.5|-68.15
Sucre|BO|-19.05|-65.26
Brasilia|BR|-15.79|-47.88|Brasília
Nassau|BS|25.05|-77.35
Thimphu|BT|27.47|89.64
Gaborone|BW|-24.65|25.91
Minsk|BY|53.9|27.57
Belmopan|BZ|17.25|-88.77
Ottawa|CA|45.42|-75.7
Kinshasa|CD|-4.44|15.27
Bangui|CF|4.39|18.56
Brazzaville|CG|-4.26|15.28
Bern|CH|46.95|7.45|Berne
Yamoussoukro|CI|6.82|-5.28
Abidjan|CI|5.36|-4.01
Avarua|CK|-21.21|-159.78
Santiago|CL|-33.45|-70.67|Santiago de Chile
Yaounde|CM|3.87|11.52|Yaoundé
Beijing|CN|39.9|116.41|Peking,Peiping
Bogota|CO|4.71|-74.07|Bogotá
San Jose|CR|9.93|-84.08|San José
Havana|CU|23.11|-82.37
Praia|CV|14.93|-23.51
Nicosia|CY|35.17|33.36
Prague|CZ|50.08|14.44
Berlin|DE|52.52|13.4|West Berlin
East Berlin|DE|52.52|13.41
Bonn|DE|50.74|7.1
Djibouti|DJ|11.59|43.15
Copenhagen|DK|55.68|12.57
Roseau|DM|15.3|-61.39
Santo Domingo|DO|18.49|-69.93
Algiers|DZ|36.75|3.06
Quito|EC|-0.18|-78.47
Tallinn|EE|59.44|24.75
Cairo|EG|30.04|31.24
Laayoune|EH|27.15|-13.2
Asmara|ER|15.32|38.93
Madrid|ES|40.42|-3.7
Addis Ababa|ET|9.03|38.74
Helsinki|FI|60.17|24.94
Suva|FJ|-18.14|178.44
Stanley|FK|-51.7|-57.85|Port Stanley
Palikir|FM|6.92|158.16
Torshavn|FO|62.01|-6.77|Tórshavn
Paris|FR|48.86|2.35
Libreville|GA|0.39|9.45
London|GB|51.51|-0.13
Saint George's|GD|12.05|-61.75|St. George's
Tbilisi|GE|41.72|44.79|Tiflis
Cayenne|GF|4.94|-52.33
Saint Peter Port|GG|49.46|-2.54
Accra|GH|5.6|-0.19
Nuuk|GL|64.18|-51.72
Banjul|GM|13.45|-16.58
Gibraltar|GI|36.14|-5.35
Hong Kong|HK|22.3|114.17|Hongkong
Singapore|SG|1.35|103.82
Macao|MO|22.2|113.55|Macau
Vatican City|VA|41.9|12.45|Vatican
Conakry|GN|9.64|-13.58
Basse-Terre|GP|16|-61.73
Malabo|GQ|3.75|8.78
Athens|GR|37.98|23.73
Guatemala City|GT|14.63|-90.51
Hagatna|GU|13.47|144.75
Bissau|GW|11.86|-15.58
Georgetown|GY|6.8|-58.16
Tegucigalpa|HN|14.07|-87.19
Zagreb|HR|45.81|15.98
Port-au-Prince|HT|18.54|-72.34
Budapest|HU|47.5|19.04
Jakarta|ID|-6.21|106.85|Djakarta
Dublin|IE|53.35|-6.26
Jerusalem|IL|31.77|35.21
Douglas|IM|54.15|-4.48
New Delhi|IN|28.61|77.21
Baghdad|IQ|33.31|44.37
Tehran|IR|35.69|51.39|Teheran
Reykjavik|IS|64.15|-21.94|Reykjavík
Rome|IT|41.9|12.5
Saint Helier|JE|49.19|-2.1
Kingston|JM|18.02|-76.8
Amman|JO|31.95|35.93
Tokyo|JP|35.69|139.69
Nairobi|KE|-1.29|36.82
Bishkek|KG|42.87|74.57|Frunze
Phnom Penh|KH|11.56|104.93
Tarawa|KI|1.33|172.98
Moroni|KM|-11.7|43.26
Basseterre|KN|17.3|-62.72
Pyongyang|KP|39.04|125.76
Seoul|KR|37.57|126.98
Kuwait City|KW|29.38|47.99|Kuwait
George Town|KY|19.29|-81.37
Astana|KZ|51.17|71.45|Nur-Sultan
Vientiane|LA|17.98|102.63
Beirut|LB|33.89|35.5
Castries|LC|14.01|-61
Vaduz|LI|47.14|9.52
Colombo|LK|6.93|79.86
Monrovia|LR|6.3|-10.8
Maseru|LS|-29.32|27.48
Vilnius|LT|54.69|25.28
Luxembourg|LU|49.61|6.13|Luxembourg City
Riga|LV|56.95|24.11
Tripoli|LY|32.89|13.19
Rabat|MA|34.02|-6.84
Monaco|MC|43.74|7.42|Monte Carlo
Chisinau|MD|47.01|28.86|Kishinev
Podgorica|ME|42.44|19.26|Titograd
Antananarivo|MG|-18.88|47.51|Tananarive
Majuro|MH|7.1|171.38
Skopje|MK|42|21.43
Bamako|ML|12.64|-8
Naypyidaw|MM|19.76|96.08|Naypyitaw
Yangon|MM|16.87|96.2|Rangoon
Ulan Bator|MN|47.89|106.91|Ulaanbaatar
Saipan|MP|15.18|145.75
Fort-de-France|MQ|14.6|-61.08
Nouakchott|MR|18.08|-15.98
Plymouth|MS|16.71|-62.22
Valletta|MT|35.9|14.51
Port Louis|MU|-20.16|57.5
Male|MV|4.18|73.51
Lilongwe|MW|-13.96|33.79
Mexico City|MX|19.43|-99.13
Kuala Lumpur|MY|3.14|101.69
Maputo|MZ|-25.97|32.57
Windhoek|NA|-22.56|17.08
Noumea|NC|-22.27|166.46|Nouméa
Niamey|NE|13.51|2.11
Abuja|NG|9.06|7.5
Lagos|NG|6.52|3.38
Managua|NI|12.11|-86.24
Amsterdam|NL|52.37|4.9
The Hague|NL|52.08|4.31|Hague
Oslo|NO|59.91|10.75
Kathmandu|NP|27.72|85.32|Katmandu
Yaren|NR|-0.55|166.92
Wellington|NZ|-41.29|174.78
Muscat|OM|23.59|58.41
Panama City|PA|8.98|-79.52
Lima|PE|-12.05|-77.04
Papeete|PF|-17.54|-149.57
Port Moresby|PG|-9.44|147.18
Manila|PH|14.6|120.98
Islamabad|PK|33.68|73.05
Warsaw|PL|52.23|21.01
San Juan|PR|18.47|-66.11
Ramallah|PS|31.9|35.2
Lisbon|PT|38.72|-9.14
Ngerulmud|PW|7.5|134.62
Asuncion|PY|-25.26|-57.58|Asunción
Doha|QA|25.29|51.53
Saint-Denis|RE|-20.88|55.45
Bucharest|RO|44.43|26.1
Belgrade|RS|44.79|20.45
Moscow|RU|55.76|37.62
Kigali|RW|-1.95|30.06
Riyadh|SA|24.71|46.68
Honiara|SB|-9.43|159.95
Victoria|SC|-4.62|55.45
Khartoum|SD|15.5|32.56
Stockholm|SE|59.33|18.07
Ljubljana|SI|46.06|14.51
Bratislava|SK|48.15|17.11
Freetown|SL|8.48|-13.23
San Marino|SM|43.94|12.45
Dakar|SN|14.72|-17.47
Mogadishu|SO|2.05|45.32
Paramaribo|SR|5.85|-55.2
Juba|SS|4.86|31.58
Sao Tome|ST|0.34|6.73
San Salvador|SV|13.69|-89.22
Damascus|SY|33.51|36.28
Mbabane|SZ|-26.32|31.14
Cockburn Town|TC|21.46|-71.14
Ndjamena|TD|12.13|15.06|N'Djamena
Lome|TG|6.13|1.22|Lomé
Bangkok|TH|13.76|100.5
Dushanbe|TJ|38.56|68.79
Dili|TL|-8.56|125.57
Ashgabat|TM|37.96|58.33|Ashkhabad
Tunis|TN|36.81|10.18
Nukualofa|TO|-21.14|-175.2|Nuku'alofa
Ankara|TR|39.93|32.86
Port of Spain|TT|10.66|-61.51
Funafuti|TV|-8.52|179.2
Taipei|TW|25.03|121.57|Taibei
Dodoma|TZ|-6.16|35.75
Dar es Salaam|TZ|-6.79|39.21
Kyiv|UA|50.45|30.52|Kiev
Kampala|UG|0.35|32.58
Washington|US|38.91|-77.04|Washington D.C.,Washington DC,Washington, D.C.
Montevideo|UY|-34.9|-56.16
Tashkent|UZ|41.3|69.24
Kingstown|VC|13.16|-61.23
Caracas|VE|10.48|-66.9
Road Town|VG|18.43|-64.62
Charlotte Amalie|VI|18.34|-64.93
Hanoi|VN|21.03|105.85
Port Vila|VU|-17.73|168.32
Apia|WS|-13.83|-171.76
Pristina|XK|42.66|21.17
Sanaa|YE|15.37|44.19|Sana'a,San'a
Pretoria|ZA|-25.75|28.19
Lusaka|ZM|-15.42|28.28
Harare|ZW|-17.83|31.05|Salisbury
`
