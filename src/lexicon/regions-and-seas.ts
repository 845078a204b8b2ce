/**
 * States, provinces, regions: name|country|latitude|longitude|other names; and seas, rivers,
 * continents, which belong to no country. Source: general knowledge, coordinates roughly of the
 * middle, written for this project. Licence: as the project.
 */
export const regionsAndSeas = `
Alabama|US|32.8|-86.8|Ala.
Alaska|US|64|-152
Arizona|US|34.3|-111.7|Ariz.
Arkansas|US|34.8|-92.4|Ark.
California|US|37.2|-119.5|Calif.
Colorado|US|39|-105.5|Colo.
Connecticut|US|41.6|-72.7|Conn.
Delaware|US|39|-75.5|Del.
Georgia|US|32.7|-83.4|Ga.
Florida|US|28.6|-82.4|Fla.
Hawaii|US|20.3|-156.4
Idaho|US|44.4|-114.6
Illinois|US|40|-89.2|Ill.
Indiana|US|39.9|-86.3|Ind.
Iowa|US|42|-93.5
Kansas|US|38.5|-98.4|Kan.
Kentucky|US|37.5|-85.3|Ky.
Louisiana|US|31|-92|La.
Maine|US|45.4|-69.2
Maryland|US|39|-76.8|Md.
Massachusetts|US|42.3|-71.8|Mass.
Michigan|US|44.3|-85.4|Mich.
Minnesota|US|46.3|-94.3|Minn.
Mississippi|US|32.7|-89.7|Miss.
Missouri|US|38.4|-92.5|Mo.
Montana|US|47|-109.6|Mont.
Nebraska|US|41.5|-99.8|Neb.
Nevada|US|39.3|-116.6|Nev.
New Hampshire|US|43.7|-71.6|N.H.
New Jersey|US|40.2|-74.7|N.J.
New Mexico|US|34.4|-106.1|N.M.
New York State|US|42.9|-75.5|N.Y.,New York state
North Carolina|US|35.6|-79.4|N.C.
North Dakota|US|47.5|-100.5|N.D.
Ohio|US|40.3|-82.8
Oklahoma|US|35.6|-97.5|Okla.
Oregon|US|43.9|-120.6|Ore.
Pennsylvania|US|40.9|-77.8|Pa.,Penn.
Rhode Island|US|41.7|-71.6|R.I.
South Carolina|US|33.9|-80.9|S.C.
South Dakota|US|44.4|-100.2|S.D.
Tennessee|US|35.9|-86.4|Tenn.
Texas|US|31.5|-99.3|Tex.
Utah|US|39.3|-111.7
Vermont|US|44.1|-72.7|Vt.
Virginia|US|37.5|-78.9|Va.
Washington State|US|47.4|-120.4|Wash.,Washington state
West Virginia|US|38.6|-80.6|W.Va.,W. Va.
Wisconsin|US|44.6|-89.7|Wis.,Wisc.
Wyoming|US|43|-107.6|Wyo.
District of Columbia|US|38.9|-77|D.C.
New England|US|43.5|-71.5
Long Island|US|40.8|-73.3
Silicon Valley|US|37.4|-122
Midwest|US|41.5|-93
Alberta|CA|55|-115|Alta.
British Columbia|CA|54|-125|B.C.
Manitoba|CA|55|-97
New Brunswick|CA|46.5|-66
Newfoundland|CA|49|-56|Nfld.
Nova Scotia|CA|45|-63|N.S.
Ontario|CA|50|-85|Ont.
Prince Edward Island|CA|46.4|-63.2|P.E.I.
Quebec|CA|52|-72|Que.,Québec
Saskatchewan|CA|54|-106|Sask.
Northwest Territories|CA|65|-120
Yukon|CA|63|-135
Labrador|CA|54|-61
New South Wales|AU|-32|147
Queensland|AU|-22|144
Victoria state|AU|-37|144
Tasmania|AU|-42|146.6
Western Australia|AU|-26|121
South Australia|AU|-30|135
Northern Territory|AU|-20|133
England|GB|52.5|-1.5
Scotland|GB|56.8|-4.2
Wales|GB|52.3|-3.8
Northern Ireland|GB|54.6|-6.7|Ulster
Cornwall|GB|50.4|-4.9
Shetland|GB|60.3|-1.3|Shetland Islands
Yorkshire|GB|54|-1.5
Bavaria|DE|48.8|11.5
Hesse|DE|50.6|9
Lower Saxony|DE|52.8|9.1
North Rhine-Westphalia|DE|51.5|7.6
Baden-Wuerttemberg|DE|48.5|9|Baden-Württemberg
Saxony|DE|51|13.4
Ruhr|DE|51.5|7.2
Schleswig-Holstein|DE|54.2|9.8
Brittany|FR|48.2|-2.9
Normandy|FR|49|0.2
Alsace|FR|48.3|7.4
Corsica|FR|42.1|9.1
Sicily|IT|37.6|14
Sardinia|IT|40.1|9
Lombardy|IT|45.6|9.8
Tuscany|IT|43.4|11.1
Catalonia|ES|41.8|1.5
Andalusia|ES|37.5|-4.7
Basque Country|ES|43|-2.6
Canary Islands|ES|28.3|-15.9
Azores|PT|38.3|-28
Madeira|PT|32.8|-17
Crete|GR|35.2|24.9
Flanders|BE|51|4
Wallonia|BE|50.3|5
Siberia|RU|60|100
Chechnya|RU|43.4|45.7
Sakhalin|RU|50.5|143
Urals|RU|58|59
Crimea|UA|45.3|34.4
Donbas|UA|48.3|38
Transylvania|RO|46.5|24.5
Vojvodina|RS|45.4|20
Nagorno-Karabakh|AZ|39.8|46.8
Abkhazia|GE|43|41
South Ossetia|GE|42.3|44.1
Kashmir|IN|34|76
Punjab|IN|31|75.5
Assam|IN|26.2|92.9
Kerala|IN|10.5|76.3
Gujarat|IN|22.7|71.6
Maharashtra|IN|19.5|75.8
West Bengal|IN|23|87.8
Bihar|IN|25.9|85.8
Goa|IN|15.4|74
Tamil Nadu|IN|11|78.4
Uttar Pradesh|IN|27|80.6
Rajasthan|IN|27|74
Tibet|CN|31.5|88
Xinjiang|CN|41.5|85.5
Guangdong|CN|23.4|113.4
Sichuan|CN|30.7|102.7|Szechwan
Fujian|CN|26|118
Hainan|CN|19.2|109.7
Manchuria|CN|45|126
Shandong|CN|36.3|118.2
Heilongjiang|CN|47.8|128
Inner Mongolia|CN|44|112
Hunan|CN|27.6|111.8
Hubei|CN|31|112.3
Zhejiang|CN|29.2|120
Jiangsu|CN|33|120
Kowloon|HK|22.3|114.2
Hokkaido|JP|43.2|142.8
Kyushu|JP|32.7|131
Okinawa|JP|26.5|128
Honshu|JP|36|138
Java|ID|-7.3|110
Sumatra|ID|0|102
Bali|ID|-8.4|115.1
Sulawesi|ID|-2|121
Kalimantan|ID|-1|114
Irian Jaya|ID|-4|138
Aceh|ID|4.2|96.9
Sarawak|MY|2.5|113.5
Sabah|MY|5.4|117
Johor|MY|2|103.4|Johore
Mindanao|PH|7.9|125
Luzon|PH|16|121
Negros|PH|10|123
Sindh|PK|26|68.8
Baluchistan|PK|28.5|65.5
Darfur|SD|13.5|24
Tigray|ET|14|38.8
Biafra|NG|5.9|7.4
Katanga|CD|-9.5|26|Shaba
Zanzibar|TZ|-6.1|39.3
Natal|ZA|-28.7|30.8
Transvaal|ZA|-25|29
Orange Free State|ZA|-28.5|27
Walvis Bay|NA|-22.96|14.5
Ogaden|ET|7|45
West Bank|PS|32|35.3
Gaza Strip|PS|31.4|34.4
Golan Heights|SY|33|35.8
Sinai|EG|29.5|34
Kurdistan|IQ|36.2|44
Bahia|BR|-12.5|-41.7
Minas Gerais|BR|-18.5|-44.5
Parana|BR|-24.9|-51.6|Paraná
Rio Grande do Sul|BR|-30|-53.5
Mato Grosso|BR|-13|-56
Santa Catarina|BR|-27.2|-50.5
Espirito Santo|BR|-19.5|-40.6
Patagonia|AR|-44|-69
Tierra del Fuego|AR|-54|-67.5
Chiapas|MX|16.5|-92.5
Baja California|MX|30|-115
Napo|EC|-1|-77.8
Galapagos|EC|-0.6|-90.4|Galapagos Islands
Zulia|VE|10|-72
Europe||50|15
Western Europe||48|4
Eastern Europe||50|25
Central Europe||48|16
Southern Europe||41|15
Northern Europe||60|15
Asia||35|90
Southeast Asia||10|106|South East Asia,South-East Asia
East Asia||35|115
South Asia||22|78
Central Asia||43|67
Middle East||29|41
Near East||32|38
Far East||35|125
Africa||5|20
North Africa||28|10
West Africa||11|-3
East Africa||0|37
Southern Africa||-22|25
Central Africa||3|20
Latin America||-10|-65
South America||-15|-60
Central America||13|-86
North America||45|-100
Caribbean||16|-72|West Indies
Scandinavia||62|15
Balkans||43|21
Baltics||57|25
Iberia||40|-4
Caucasus||42.5|44.5
Balkan Peninsula||43|21
Korean Peninsula||38|127.5|Korean peninsula
Arabian Peninsula||23|47
Horn of Africa||8|47
Sahel||15|5
Sahara||23|10
Oceania||-15|150
South Pacific||-15|-160
Americas||10|-80
Western Hemisphere||10|-80
Pacific Ocean||0|-160|Pacific ocean,Pacific
Atlantic Ocean||20|-40|Atlantic,Atlantic ocean
North Atlantic||45|-35
Indian Ocean||-20|80
Arctic Ocean||85|0|Arctic
Mediterranean||35|18|Mediterranean Sea
Black Sea||43|35
Baltic Sea||58|20|Baltic
North Sea||56|3
Red Sea||20|38.5
Caspian Sea||42|51|Caspian
Irish Sea||53.7|-5
Adriatic Sea||43|15|Adriatic
Aegean Sea||39|25|Aegean
Caribbean Sea||15|-75
South China Sea||12|114
East China Sea||29|125
Yellow Sea||36|123
Sea of Japan||40|135
Barents Sea||75|38
Bering Sea||58|-178
Arabian Sea||15|65
Dead Sea||31.5|35.5
Persian Gulf||27|51|Gulf,Arabian Gulf
Gulf of Mexico||25|-90
Gulf of Aden||12|48
Gulf of Oman||25|58
Gulf of Sidra||31.5|18
Gulf of Thailand||10|101
Bay of Bengal||15|88
Bay of Biscay||45|-4
Hudson Bay||60|-86
English Channel||50.2|-1
Strait of Hormuz||26.6|56.3|Straits of Hormuz
Strait of Malacca||4|100|Malacca Strait,Malacca Straits
Bosphorus||41.1|29.1|Bosporus
Suez Canal|EG|30.5|32.3
Panama Canal|PA|9.1|-79.7
St. Lawrence Seaway||45|-74.7
St. Lawrence||48|-69
Great Lakes||45|-84
Lake Michigan||44|-87
Lake Erie||42.2|-81.2
Lake Victoria||-1|33
Mississippi River|US|32|-91
Rhine||50|7.6|Rhine River
Danube||45|20|Danube River
Nile||25|32|Nile River
Blue Nile||12|34
Niger Delta|NG|5|6|Niger delta
White Nile||9|31
Indus||27|68|Indus River
Ganges||24|88|Ganges River
Euphrates||35|40|Euphrates River
Tigris||34|44|Tigris River
Jordan River||32|35.5|River Jordan
Transnistria|MD|47.2|29.5|Trans-Dniester,Transdniestria
Amazon||-3|-60|Amazon River
Mekong||15|105|Mekong River
Yangtze|CN|31|112|Yangtze River,Yangzi
Rio Grande||29|-103
Yellow River|CN|35|110
Shatt al-Arab||30.4|48.2|Shatt-al-Arab
Andes||-20|-68
Alps||46.5|9.5
Himalayas||28|84
Pyrenees||42.6|1
Rocky Mountains||43|-110|Rockies
Capitol Hill|US|38.89|-77
Wall Street|US|40.71|-74.01
Windsor Castle|GB|51.48|-0.6
Red Square|RU|55.75|37.62
Tiananmen Square|CN|39.9|116.39
`
