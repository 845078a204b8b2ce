/**
 * Cities beside the capitals: name|country|latitude|longitude|other names|region. Of two of one name
 * the better known stands first. Source: general knowledge, coordinates rounded, written for this
 * project. Licence: as the project.
 */
export const worldCities = `
Heathrow|GB|51.47|-0.45
Narita|JP|35.78|140.32
Dubai|AE|25.2|55.27
Sharjah|AE|25.35|55.42
Fujairah|AE|25.13|56.33
Kandahar|AF|31.61|65.71
Herat|AF|34.34|62.2
Cabinda|AO|-5.55|12.2
Rosario|AR|-32.95|-60.65
Mendoza|AR|-32.89|-68.83
Cordoba|AR|-31.42|-64.18|Córdoba
Mar del Plata|AR|-38|-57.56
Bahia Blanca|AR|-38.72|-62.27
Bariloche|AR|-41.13|-71.31
Salzburg|AT|47.8|13.04
Graz|AT|47.07|15.44
Linz|AT|48.31|14.29
Innsbruck|AT|47.27|11.39
Sydney|AU|-33.87|151.21
Melbourne|AU|-37.81|144.96
Brisbane|AU|-27.47|153.03
Perth|AU|-31.95|115.86
Adelaide|AU|-34.93|138.6
Hobart|AU|-42.88|147.33
Darwin|AU|-12.46|130.84
Newcastle|AU|-32.93|151.78||New South Wales
Cairns|AU|-16.92|145.77
Kalgoorlie|AU|-30.75|121.47
Chittagong|BD|22.36|91.78
Antwerp|BE|51.22|4.4
Ghent|BE|51.05|3.72
Liege|BE|50.63|5.58|Liège
Zeebrugge|BE|51.33|3.2
Bruges|BE|51.21|3.22
Ostend|BE|51.23|2.91
Mons|BE|50.45|3.95
Cotonou|BJ|6.37|2.39
Santa Cruz|BO|-17.78|-63.18
Cochabamba|BO|-17.39|-66.16
Sao Paulo|BR|-23.55|-46.63|São Paulo
Rio de Janeiro|BR|-22.91|-43.17|Rio
Santos|BR|-23.96|-46.33
Porto Alegre|BR|-30.03|-51.22
Belo Horizonte|BR|-19.92|-43.94
Recife|BR|-8.05|-34.88
Salvador|BR|-12.97|-38.5
Curitiba|BR|-25.43|-49.27
Belem|BR|-1.46|-48.5|Belém
Manaus|BR|-3.12|-60.02
Fortaleza|BR|-3.73|-38.53
Vitoria|BR|-20.32|-40.34
Paranagua|BR|-25.52|-48.51|Paranaguá
Varna|BG|43.21|27.91
Plovdiv|BG|42.14|24.75
Francistown|BW|-21.17|27.51
Gomel|BY|52.43|30.98
Toronto|CA|43.65|-79.38||Ontario
Montreal|CA|45.5|-73.57|Montréal|Quebec
Vancouver|CA|49.28|-123.12||British Columbia
Calgary|CA|51.05|-114.07||Alberta
Edmonton|CA|53.55|-113.49||Alberta
Winnipeg|CA|49.9|-97.14||Manitoba
Quebec City|CA|46.81|-71.21||Quebec
Halifax|CA|44.65|-63.58||Nova Scotia
Regina|CA|50.45|-104.62||Saskatchewan
Saskatoon|CA|52.13|-106.67||Saskatchewan
St. John's|CA|47.56|-52.71||Newfoundland
Thunder Bay|CA|48.38|-89.25||Ontario
Windsor|CA|42.31|-83.04||Ontario
Sudbury|CA|46.49|-80.99||Ontario
Oakville|CA|43.45|-79.69||Ontario
Mississauga|CA|43.59|-79.64||Ontario
Oshawa|CA|43.9|-78.85||Ontario
Hamilton|CA|43.26|-79.87||Ontario
London|CA|42.98|-81.25||Ontario
Kingston|CA|44.23|-76.49||Ontario
Victoria|CA|48.43|-123.37||British Columbia
Whistler|CA|50.12|-122.96||British Columbia
Dryden|CA|49.78|-92.84||Ontario
Chibougamau|CA|49.92|-74.37||Quebec
Charlottetown|CA|46.24|-63.13||Prince Edward Island
Fredericton|CA|45.96|-66.64||New Brunswick
Saint John|CA|45.27|-66.06||New Brunswick
Yellowknife|CA|62.45|-114.37
Whitehorse|CA|60.72|-135.06
Sept-Iles|CA|50.2|-66.38||Quebec
Trois-Rivieres|CA|46.35|-72.55||Quebec
Timmins|CA|48.48|-81.33||Ontario
Meech Lake|CA|45.54|-75.89||Quebec
Kananaskis|CA|50.93|-115.14||Alberta
Prince Rupert|CA|54.32|-130.32||British Columbia
Lubumbashi|CD|-11.66|27.48
Kisangani|CD|0.52|25.2
Goma|CD|-1.68|29.22
Pointe-Noire|CG|-4.77|11.86
Geneva|CH|46.2|6.14
Zurich|CH|47.38|8.54|Zürich,Zuerich
Basel|CH|47.56|7.59|Basle
Lausanne|CH|46.52|6.63
Davos|CH|46.8|9.84
Lugano|CH|46|8.95
Montreux|CH|46.43|6.91
St. Gallen|CH|47.42|9.38
Lucerne|CH|47.05|8.31
Zug|CH|47.17|8.52
Vevey|CH|46.46|6.84
Valparaiso|CL|-33.05|-71.62
Antofagasta|CL|-23.65|-70.4
Concepcion|CL|-36.83|-73.05
Chuquicamata|CL|-22.29|-68.9
Douala|CM|4.05|9.7
Shanghai|CN|31.23|121.47
Guangzhou|CN|23.13|113.26|Canton
Shenzhen|CN|22.54|114.06
Tianjin|CN|39.34|117.36|Tientsin
Dalian|CN|38.91|121.61
Wuhan|CN|30.59|114.31
Nanjing|CN|32.06|118.8|Nanking
Chongqing|CN|29.56|106.55|Chungking
Xian|CN|34.34|108.94|Xi'an
Qingdao|CN|36.07|120.38
Harbin|CN|45.8|126.53
Chengdu|CN|30.57|104.07
Hangzhou|CN|30.27|120.15
Xiamen|CN|24.48|118.09
Shenyang|CN|41.81|123.43
Lhasa|CN|29.65|91.12
Urumqi|CN|43.83|87.62
Medellin|CO|6.25|-75.56|Medellín
Cali|CO|3.45|-76.53
Cartagena|CO|10.39|-75.51
Barranquilla|CO|10.97|-74.8
Santa Marta|CO|11.24|-74.2
Santiago de Cuba|CU|20.02|-75.82
Larnaca|CY|34.92|33.63
Limassol|CY|34.68|33.04
Brno|CZ|49.2|16.61
Ostrava|CZ|49.82|18.26
Plzen|CZ|49.75|13.38
Frankfurt|DE|50.11|8.68|Frankfurt am Main
Munich|DE|48.14|11.58|München
Hamburg|DE|53.55|9.99
Duesseldorf|DE|51.23|6.78|Düsseldorf,Dusseldorf
Cologne|DE|50.94|6.96|Köln,Koeln
Stuttgart|DE|48.78|9.18
Hanover|DE|52.38|9.73|Hannover
Bremen|DE|53.08|8.81
Bremerhaven|DE|53.54|8.58
Leipzig|DE|51.34|12.37
Dresden|DE|51.05|13.74
Essen|DE|51.46|7.01
Dortmund|DE|51.51|7.47
Duisburg|DE|51.43|6.76
Nuremberg|DE|49.45|11.08
Mannheim|DE|49.49|8.47
Ludwigshafen|DE|49.48|8.44
Leverkusen|DE|51.03|6.98
Wolfsburg|DE|52.42|10.79
Karlsruhe|DE|49.01|8.4
Wiesbaden|DE|50.08|8.24
Mainz|DE|50|8.27
Aachen|DE|50.78|6.08
Kiel|DE|54.32|10.12
Luebeck|DE|53.87|10.69|Lübeck
Saarbruecken|DE|49.24|7
Rostock|DE|54.09|12.1
Heidelberg|DE|49.4|8.67
Oldenburg|DE|53.14|8.21
Bielefeld|DE|52.02|8.53
Muenster|DE|51.96|7.63|Münster
Potsdam|DE|52.39|13.06
Erlangen|DE|49.6|11
Aarhus|DK|56.16|10.2
Aalborg|DK|57.05|9.92
Oran|DZ|35.7|-0.63
Guayaquil|EC|-2.19|-79.89
Cuenca|EC|-2.9|-79
Esmeraldas|EC|0.97|-79.65
Alexandria|EG|31.2|29.92
Suez|EG|29.97|32.53
Port Said|EG|31.26|32.3
Sharm el-Sheikh|EG|27.92|34.33|Sharm el Sheikh
Barcelona|ES|41.39|2.17
Bilbao|ES|43.26|-2.93
Valencia|ES|39.47|-0.38
Seville|ES|37.39|-5.98
Malaga|ES|36.72|-4.42
Zaragoza|ES|41.65|-0.89|Saragossa
Algeciras|ES|36.13|-5.45
Espoo|FI|60.21|24.66
Tampere|FI|61.5|23.76
Turku|FI|60.45|22.27
Marseille|FR|43.3|5.37|Marseilles
Lyon|FR|45.76|4.84|Lyons
Strasbourg|FR|48.57|7.75
Lille|FR|50.63|3.06
Toulouse|FR|43.6|1.44
Nice|FR|43.7|7.27
Bordeaux|FR|44.84|-0.58
Nantes|FR|47.22|-1.55
Le Havre|FR|49.49|0.11
Rouen|FR|49.44|1.1
Dunkirk|FR|51.03|2.38
Cannes|FR|43.55|7.02
Grenoble|FR|45.19|5.72
Versailles|FR|48.8|2.13
Fontainebleau|FR|48.4|2.7
Evian|FR|46.4|6.59
Calais|FR|50.95|1.86
Port-Gentil|GA|-0.72|8.78
Birmingham|GB|52.48|-1.9
Manchester|GB|53.48|-2.24
Glasgow|GB|55.86|-4.25
Edinburgh|GB|55.95|-3.19
Liverpool|GB|53.41|-2.98
Leeds|GB|53.8|-1.55
Bristol|GB|51.45|-2.59
Sheffield|GB|53.38|-1.47
Belfast|GB|54.6|-5.93
Cardiff|GB|51.48|-3.18
Aberdeen|GB|57.15|-2.09
Newcastle|GB|54.98|-1.61
Southampton|GB|50.9|-1.4
Felixstowe|GB|51.96|1.35
Dover|GB|51.13|1.31
Hull|GB|53.74|-0.33
Oxford|GB|51.75|-1.26
Cambridge|GB|52.21|0.12
Windsor|GB|51.48|-0.61
Brighton|GB|50.82|-0.14
Blackpool|GB|53.82|-3.05
Bournemouth|GB|50.72|-1.88
Harrogate|GB|53.99|-1.54
Coventry|GB|52.41|-1.51
Nottingham|GB|52.95|-1.15
Gleneagles|GB|56.29|-3.75
Stormont|GB|54.6|-5.83
Sullom Voe|GB|60.46|-1.28
Batumi|GE|41.65|41.64
Kumasi|GH|6.69|-1.62
Tema|GH|5.67|-0.02
Takoradi|GH|4.9|-1.76
Thessaloniki|GR|40.64|22.94|Salonika
Piraeus|GR|37.94|23.65
San Pedro Sula|HN|15.5|-88.03
Split|HR|43.51|16.44
Rijeka|HR|45.33|14.44
Dubrovnik|HR|42.65|18.09
Debrecen|HU|47.53|21.63
Surabaya|ID|-7.25|112.75
Bandung|ID|-6.92|107.61
Medan|ID|3.59|98.67
Bogor|ID|-6.6|106.8
Yogyakarta|ID|-7.8|110.37
Denpasar|ID|-8.65|115.22
Cork|IE|51.9|-8.47
Limerick|IE|52.66|-8.63
Shannon|IE|52.7|-8.86
Galway|IE|53.27|-9.06
Tel Aviv|IL|32.08|34.78
Haifa|IL|32.79|34.99
Eilat|IL|29.56|34.95
Bombay|IN|19.08|72.88|Mumbai
Calcutta|IN|22.57|88.36|Kolkata
Madras|IN|13.08|80.27|Chennai
Bangalore|IN|12.97|77.59|Bengaluru
Hyderabad|IN|17.39|78.49
Ahmedabad|IN|23.02|72.57
Cochin|IN|9.93|76.27|Kochi
Bhopal|IN|23.26|77.41
Pune|IN|18.52|73.86|Poona
Delhi|IN|28.65|77.23
Amritsar|IN|31.63|74.87
Lucknow|IN|26.85|80.95
Kanpur|IN|26.45|80.33
Basra|IQ|30.51|47.78
Kirkuk|IQ|35.47|44.39
Mosul|IQ|36.34|43.13
Isfahan|IR|32.65|51.67
Abadan|IR|30.34|48.29
Bushehr|IR|28.92|50.84
Bandar Abbas|IR|27.18|56.28
Tabriz|IR|38.08|46.29
Kharg Island|IR|29.24|50.31
Milan|IT|45.46|9.19
Turin|IT|45.07|7.69
Naples|IT|40.85|14.27
Venice|IT|45.44|12.32
Genoa|IT|44.41|8.93
Bologna|IT|44.49|11.34
Florence|IT|43.77|11.26
Trieste|IT|45.65|13.78
Palermo|IT|38.12|13.36
Bari|IT|41.12|16.87
Verona|IT|45.44|10.99
Ravenna|IT|44.42|12.2
Cagliari|IT|39.22|9.12
Montego Bay|JM|18.47|-77.92
Aqaba|JO|29.53|35.01
Osaka|JP|34.69|135.5
Kyoto|JP|35.01|135.77
Yokohama|JP|35.44|139.64
Nagoya|JP|35.18|136.91
Kobe|JP|34.69|135.2
Hiroshima|JP|34.39|132.46
Nagasaki|JP|32.75|129.88
Sapporo|JP|43.06|141.35
Fukuoka|JP|33.59|130.4
Kitakyushu|JP|33.88|130.88
Kawasaki|JP|35.53|139.7
Chiba|JP|35.61|140.12
Fukushima|JP|37.76|140.47
Mombasa|KE|-4.04|39.67
Almaty|KZ|43.24|76.89|Alma-Ata
Inchon|KR|37.46|126.71|Incheon
Pusan|KR|35.18|129.08|Busan
Kwangju|KR|35.16|126.85|Gwangju
Taegu|KR|35.87|128.6
Ulsan|KR|35.54|129.31
Panmunjom|KR|37.96|126.68
Pohang|KR|36.02|129.34
Cheju|KR|33.5|126.53|Jeju
Sidon|LB|33.56|35.37
Benghazi|LY|32.12|20.07
Tobruk|LY|32.08|23.96
Sirte|LY|31.21|16.59
Casablanca|MA|33.57|-7.59
Marrakesh|MA|31.63|-8|Marrakech
Tangier|MA|35.76|-5.83
Agadir|MA|30.43|-9.6
Fez|MA|34.03|-5
Acapulco|MX|16.85|-99.82
Guadalajara|MX|20.67|-103.35
Monterrey|MX|25.69|-100.32
Tijuana|MX|32.51|-117.04
Cancun|MX|21.16|-86.85|Cancún
Veracruz|MX|19.17|-96.13
Ciudad Juarez|MX|31.74|-106.49
Tampico|MX|22.25|-97.86
Puebla|MX|19.04|-98.21
Kuching|MY|1.55|110.34
Penang|MY|5.41|100.33
Johor Baru|MY|1.49|103.74|Johor Bahru
Malacca|MY|2.19|102.25
Putrajaya|MY|2.93|101.69
Kota Kinabalu|MY|5.98|116.07
Bintulu|MY|3.17|113.04
Port Klang|MY|3|101.39
Beira|MZ|-19.84|34.84
Port Harcourt|NG|4.82|7.03
Kano|NG|12|8.52
Ibadan|NG|7.38|3.95
Kaduna|NG|10.52|7.44
Rotterdam|NL|51.92|4.48
Utrecht|NL|52.09|5.12
Eindhoven|NL|51.44|5.48
Maastricht|NL|50.85|5.69
Groningen|NL|53.22|6.57
Delft|NL|52.01|4.36
Haarlem|NL|52.39|4.64
Arnhem|NL|51.98|5.91
Noordwijk|NL|52.24|4.45
Bergen|NO|60.39|5.32
Stavanger|NO|58.97|5.73
Trondheim|NO|63.43|10.4
Narvik|NO|68.44|17.43
Auckland|NZ|-36.85|174.76
Christchurch|NZ|-43.53|172.64
Dunedin|NZ|-45.88|170.5
Taupo|NZ|-38.69|176.07
Rotorua|NZ|-38.14|176.25
Colon|PA|9.36|-79.9
Arequipa|PE|-16.41|-71.54
Callao|PE|-12.05|-77.12
Cuzco|PE|-13.53|-71.97|Cusco
Cebu|PH|10.32|123.89
Davao|PH|7.07|125.61
Quezon City|PH|14.68|121.04
Baguio|PH|16.4|120.6
Zamboanga|PH|6.92|122.08
Bacolod|PH|10.68|122.96
Subic Bay|PH|14.79|120.28
Karachi|PK|24.86|67.01
Lahore|PK|31.55|74.34
Rawalpindi|PK|33.6|73.07
Peshawar|PK|34.01|71.58
Quetta|PK|30.18|67
Gdansk|PL|54.35|18.65|Gdańsk,Danzig
Krakow|PL|50.06|19.94|Cracow
Poznan|PL|52.41|16.93
Wroclaw|PL|51.11|17.04
Katowice|PL|50.26|19.02
Lodz|PL|51.76|19.46
Gdynia|PL|54.52|18.53
Szczecin|PL|53.43|14.55
Gaza|PS|31.5|34.47|Gaza City
Hebron|PS|31.53|35.1
Bethlehem|PS|31.71|35.2
Jericho|PS|31.86|35.46
Porto|PT|41.15|-8.61|Oporto
Sines|PT|37.96|-8.87
Funchal|PT|32.65|-16.91
Constanta|RO|44.18|28.63
Timisoara|RO|45.75|21.23
Novi Sad|RS|45.27|19.83
St. Petersburg|RU|59.93|30.34|Leningrad,Saint Petersburg,St Petersburg
Vladivostok|RU|43.12|131.89
Novosibirsk|RU|55.01|82.94
Murmansk|RU|68.97|33.08
Sochi|RU|43.6|39.73
Novorossiysk|RU|44.72|37.77
Nakhodka|RU|42.82|132.88
Irkutsk|RU|52.29|104.28
Kaliningrad|RU|54.71|20.51
Yekaterinburg|RU|56.84|60.6|Sverdlovsk
Nizhny Novgorod|RU|56.3|43.94|Gorky
Volgograd|RU|48.71|44.51
Grozny|RU|43.32|45.69
Kazan|RU|55.79|49.12
Togliatti|RU|53.51|49.42
Jeddah|SA|21.49|39.19|Jidda,Jiddah
Mecca|SA|21.39|39.86
Medina|SA|24.47|39.61
Dhahran|SA|26.29|50.11
Jubail|SA|27.01|49.66
Yanbu|SA|24.09|38.06
Ras Tanura|SA|26.64|50.16
Dammam|SA|26.43|50.1
Taif|SA|21.27|40.42
Gothenburg|SE|57.71|11.97|Göteborg,Goteborg
Malmo|SE|55.6|13|Malmö,Malmoe
Port Sudan|SD|19.62|37.22
Maribor|SI|46.55|15.65
Aleppo|SY|36.2|37.13
Homs|SY|34.73|36.71
Chiang Mai|TH|18.79|98.99
Phuket|TH|7.88|98.39
Pattaya|TH|12.93|100.88
Songkhla|TH|7.2|100.6
Sfax|TN|34.74|10.76
Istanbul|TR|41.01|28.98
Izmir|TR|38.42|27.14
Iskenderun|TR|36.59|36.17
Ceyhan|TR|37.03|35.82
Adana|TR|37|35.32
Kaohsiung|TW|22.63|120.3
Keelung|TW|25.13|121.74
Arusha|TZ|-3.39|36.68
Odessa|UA|46.48|30.73|Odesa
Kharkov|UA|49.99|36.23|Kharkiv
Yalta|UA|44.5|34.17
Sevastopol|UA|44.62|33.53
Lvov|UA|49.84|24.03|Lviv
Donetsk|UA|48.02|37.8
Chernobyl|UA|51.27|30.22|Chornobyl
Mariupol|UA|47.1|37.54
Entebbe|UG|0.06|32.46
New York|US|40.71|-74.01|New York City|New York
Los Angeles|US|34.05|-118.24||California
Chicago|US|41.88|-87.63||Illinois
Houston|US|29.76|-95.37||Texas
Philadelphia|US|39.95|-75.17||Pennsylvania
San Francisco|US|37.77|-122.42||California
Detroit|US|42.33|-83.05||Michigan
Dallas|US|32.78|-96.8||Texas
Boston|US|42.36|-71.06||Massachusetts
Seattle|US|47.61|-122.33||Washington
Miami|US|25.76|-80.19||Florida
Atlanta|US|33.75|-84.39||Georgia
Cleveland|US|41.5|-81.69||Ohio
Minneapolis|US|44.98|-93.27||Minnesota
St. Paul|US|44.95|-93.09||Minnesota
St. Louis|US|38.63|-90.2|St Louis|Missouri
Pittsburgh|US|40.44|-80||Pennsylvania
Cincinnati|US|39.1|-84.51||Ohio
Milwaukee|US|43.04|-87.91||Wisconsin
Kansas City|US|39.1|-94.58||Missouri
Denver|US|39.74|-104.99||Colorado
Phoenix|US|33.45|-112.07||Arizona
San Diego|US|32.72|-117.16||California
San Antonio|US|29.42|-98.49||Texas
San Jose|US|37.34|-121.89||California
Fort Worth|US|32.76|-97.33||Texas
Austin|US|30.27|-97.74||Texas
Baltimore|US|39.29|-76.61||Maryland
Columbus|US|39.96|-83||Ohio
Indianapolis|US|39.77|-86.16||Indiana
Memphis|US|35.15|-90.05||Tennessee
Nashville|US|36.16|-86.78||Tennessee
New Orleans|US|29.95|-90.07||Louisiana
Baton Rouge|US|30.45|-91.19||Louisiana
Lake Charles|US|30.23|-93.22||Louisiana
Portland|US|45.52|-122.68||Oregon
Salt Lake City|US|40.76|-111.89||Utah
Las Vegas|US|36.17|-115.14||Nevada
Sacramento|US|38.58|-121.49||California
Oklahoma City|US|35.47|-97.52||Oklahoma
Tulsa|US|36.15|-95.99||Oklahoma
Omaha|US|41.26|-95.93||Nebraska
Des Moines|US|41.59|-93.62||Iowa
Charlotte|US|35.23|-80.84||North Carolina
Raleigh|US|35.78|-78.64||North Carolina
Greensboro|US|36.07|-79.79||North Carolina
Winston-Salem|US|36.1|-80.24||North Carolina
Richmond|US|37.54|-77.44||Virginia
Norfolk|US|36.85|-76.29||Virginia
Hartford|US|41.77|-72.67||Connecticut
Stamford|US|41.05|-73.54||Connecticut
Greenwich|US|41.03|-73.63||Connecticut
Providence|US|41.82|-71.41||Rhode Island
Buffalo|US|42.89|-78.88||New York
Rochester|US|43.16|-77.61||New York
Albany|US|42.65|-73.76||New York
Syracuse|US|43.05|-76.15||New York
Honolulu|US|21.31|-157.86||Hawaii
Anchorage|US|61.22|-149.9||Alaska
Valdez|US|61.13|-146.35||Alaska
Juneau|US|58.3|-134.42||Alaska
Tampa|US|27.95|-82.46||Florida
Orlando|US|28.54|-81.38||Florida
Jacksonville|US|30.33|-81.66||Florida
Fort Lauderdale|US|26.12|-80.14|Ft. Lauderdale|Florida
Palm Beach|US|26.71|-80.04||Florida
Birmingham|US|33.52|-86.8||Alabama
Louisville|US|38.25|-85.76||Kentucky
Little Rock|US|34.75|-92.29||Arkansas
Wilmington|US|39.75|-75.55||Delaware
Newark|US|40.74|-74.17||New Jersey
Trenton|US|40.22|-74.74||New Jersey
Princeton|US|40.36|-74.67||New Jersey
Atlantic City|US|39.36|-74.42||New Jersey
Camp David|US|39.65|-77.46||Maryland
Annapolis|US|38.98|-76.49||Maryland
Oakland|US|37.8|-122.27||California
Palo Alto|US|37.44|-122.14||California
Santa Clara|US|37.35|-121.95||California
Sunnyvale|US|37.37|-122.04||California
Cupertino|US|37.32|-122.03||California
Beverly Hills|US|34.07|-118.4||California
Burbank|US|34.18|-118.31||California
Pasadena|US|34.15|-118.14||California
Long Beach|US|33.77|-118.19||California
Irvine|US|33.68|-117.83||California
Newport Beach|US|33.62|-117.93||California
Santa Monica|US|34.02|-118.49||California
Berkeley|US|37.87|-122.27||California
Walnut Creek|US|37.91|-122.06||California
Woodland Hills|US|34.17|-118.61||California
Cambridge|US|42.37|-71.11||Massachusetts
Waltham|US|42.38|-71.24||Massachusetts
Lexington|US|42.45|-71.23||Massachusetts
Worcester|US|42.26|-71.8||Massachusetts
Dearborn|US|42.32|-83.18||Michigan
Ann Arbor|US|42.28|-83.74||Michigan
Lansing|US|42.73|-84.56||Michigan
Grand Rapids|US|42.96|-85.67||Michigan
Kalamazoo|US|42.29|-85.59||Michigan
Flint|US|43.01|-83.69||Michigan
Kenosha|US|42.58|-87.82||Wisconsin
Madison|US|43.07|-89.4||Wisconsin
Akron|US|41.08|-81.52||Ohio
Dayton|US|39.76|-84.19||Ohio
Toledo|US|41.65|-83.54||Ohio
El Paso|US|31.76|-106.49||Texas
Albuquerque|US|35.08|-106.65||New Mexico
Santa Fe|US|35.69|-105.94||New Mexico
Tucson|US|32.22|-110.97||Arizona
Boise|US|43.62|-116.2||Idaho
Spokane|US|47.66|-117.43||Washington
Tacoma|US|47.25|-122.44||Washington
Wichita|US|37.69|-97.34||Kansas
Williamsburg|US|37.27|-76.71||Virginia
Arlington|US|38.88|-77.1||Virginia
McLean|US|38.93|-77.18||Virginia
Chattanooga|US|35.05|-85.31||Tennessee
Knoxville|US|35.96|-83.92||Tennessee
Brooklyn|US|40.65|-73.95||New York
Manhattan|US|40.78|-73.97||New York
White Plains|US|41.03|-73.76||New York
Armonk|US|41.13|-73.71||New York
Bretton Woods|US|44.26|-71.44||New Hampshire
Dumbarton Oaks|US|38.91|-77.06
North Kingstown|US|41.55|-71.45||Rhode Island
Punta del Este|UY|-34.96|-54.95
Samarkand|UZ|39.65|66.96
Maracaibo|VE|10.65|-71.63
Puerto Ordaz|VE|8.3|-62.72
Puerto La Cruz|VE|10.21|-64.63
Ho Chi Minh City|VN|10.82|106.63|Saigon
Haiphong|VN|20.86|106.68
Da Nang|VN|16.05|108.21|Danang
Aden|YE|12.79|45.02
Johannesburg|ZA|-26.2|28.05
Cape Town|ZA|-33.92|18.42
Durban|ZA|-29.86|31.03
Port Elizabeth|ZA|-33.96|25.6
Richards Bay|ZA|-28.78|32.04
Bloemfontein|ZA|-29.09|26.16
Soweto|ZA|-26.27|27.86
Ndola|ZM|-12.97|28.64
Kitwe|ZM|-12.8|28.21
Bulawayo|ZW|-20.15|28.58
Victoria Falls|ZW|-17.93|25.83
New Haven|US|41.31|-72.92||Connecticut
East Hartford|US|41.76|-72.61||Connecticut
Boca Raton|US|26.36|-80.08||Florida
West Palm Beach|US|26.72|-80.05||Florida
Miami Beach|US|25.79|-80.13||Florida
Hialeah|US|25.86|-80.28||Florida
Key West|US|24.56|-81.78||Florida
Key Biscayne|US|25.69|-80.16||Florida
Cape Canaveral|US|28.39|-80.61||Florida
Fort Myers|US|26.64|-81.87|Ft. Myers|Florida
Tallahassee|US|30.44|-84.28||Florida
Port Arthur|US|29.9|-93.93||Texas
Corpus Christi|US|27.8|-97.4||Texas
Lubbock|US|33.58|-101.86||Texas
Amarillo|US|35.2|-101.83||Texas
Galveston|US|29.3|-94.8||Texas
South San Francisco|US|37.65|-122.41||California
San Mateo|US|37.56|-122.32||California
Santa Barbara|US|34.42|-119.7||California
Santa Ana|US|33.75|-117.87||California
Santa Rosa|US|38.44|-122.71||California
Costa Mesa|US|33.64|-117.92||California
Menlo Park|US|37.45|-122.18||California
Redwood City|US|37.49|-122.24||California
Foster City|US|37.56|-122.27||California
Los Gatos|US|37.23|-121.97||California
Anaheim|US|33.84|-117.91||California
Fresno|US|36.74|-119.79||California
Bakersfield|US|35.37|-119.02||California
La Jolla|US|32.83|-117.27||California
El Segundo|US|33.92|-118.42||California
Culver City|US|34.02|-118.4||California
Studio City|US|34.14|-118.39||California
Universal City|US|34.14|-118.35||California
Palm Springs|US|33.83|-116.55||California
Valley Forge|US|40.1|-75.45||Pennsylvania
King of Prussia|US|40.1|-75.38||Pennsylvania
Bryn Mawr|US|40.02|-75.32||Pennsylvania
Bala Cynwyd|US|40.01|-75.23||Pennsylvania
Harrisburg|US|40.27|-76.88||Pennsylvania
Allentown|US|40.6|-75.47||Pennsylvania
Scranton|US|41.41|-75.66||Pennsylvania
Three Mile Island|US|40.15|-76.72||Pennsylvania
Sioux Falls|US|43.55|-96.73||South Dakota
Sioux City|US|42.5|-96.4||Iowa
Cedar Rapids|US|41.98|-91.67||Iowa
Green Bay|US|44.51|-88.02||Wisconsin
Oak Brook|US|41.83|-87.93||Illinois
Fort Wayne|US|41.08|-85.14||Indiana
South Bend|US|41.68|-86.25||Indiana
Battle Creek|US|42.32|-85.18||Michigan
Southfield|US|42.47|-83.22||Michigan
Youngstown|US|41.1|-80.65||Ohio
Bartlesville|US|36.75|-95.98||Oklahoma
Colorado Springs|US|38.83|-104.82||Colorado
Fort Collins|US|40.59|-105.08||Colorado
Scottsdale|US|33.49|-111.92||Arizona
Los Alamos|US|35.88|-106.3||New Mexico
Carson City|US|39.16|-119.77||Nevada
Garden City|US|40.73|-73.63||New York
Great Neck|US|40.8|-73.73||New York
Niagara Falls|US|43.09|-79.06||New York
New Rochelle|US|40.91|-73.78||New York
Poughkeepsie|US|41.7|-73.92||New York
Schenectady|US|42.81|-73.94||New York
Hauppauge|US|40.83|-73.2||New York
Jersey City|US|40.73|-74.08||New Jersey
Fort Lee|US|40.85|-73.97||New Jersey
Cherry Hill|US|39.93|-75.03||New Jersey
Silver Spring|US|38.99|-77.03||Maryland
Bethesda|US|38.98|-77.09||Maryland
Rockville|US|39.08|-77.15||Maryland
Falls Church|US|38.88|-77.17||Virginia
Newport News|US|37.09|-76.47||Virginia
Virginia Beach|US|36.85|-75.98||Virginia
Research Triangle Park|US|35.9|-78.86||North Carolina
Myrtle Beach|US|33.69|-78.89||South Carolina
Hilton Head|US|32.22|-80.75||South Carolina
Oak Ridge|US|36.01|-84.27||Tennessee
Huntsville|US|34.73|-86.59||Alabama
Shreveport|US|32.53|-93.75||Louisiana
Biloxi|US|30.4|-88.89||Mississippi
Bentonville|US|36.37|-94.21||Arkansas
Pearl Harbor|US|21.34|-157.97||Hawaii
Fairbanks|US|64.84|-147.72||Alaska
Prudhoe Bay|US|70.3|-148.4||Alaska
Cape Cod|US|41.7|-70.3||Massachusetts
Framingham|US|42.28|-71.42||Massachusetts
Billerica|US|42.56|-71.27||Massachusetts
Needham|US|42.28|-71.23||Massachusetts
Las Palmas|ES|28.12|-15.43|Las Palmas de Gran Canaria
Palma de Mallorca|ES|39.57|2.65|Palma
Santander|ES|43.46|-3.81
Vigo|ES|42.24|-8.72
Cadiz|ES|36.53|-6.3|Cádiz
San Sebastian|ES|43.32|-1.98
San Remo|IT|43.82|7.78|Sanremo
Ancona|IT|43.62|13.51
Brescia|IT|45.54|10.22
Modena|IT|44.65|10.93
Taranto|IT|40.47|17.24
Messina|IT|38.19|15.55
Vicenza|IT|45.55|11.55
Perugia|IT|43.11|12.39
Flensburg|DE|54.78|9.44
Regensburg|DE|49.02|12.1
Augsburg|DE|48.37|10.9
Kassel|DE|51.31|9.5
Bochum|DE|51.48|7.22
Krefeld|DE|51.33|6.56
Wuppertal|DE|51.26|7.18
Freiburg|DE|48|7.85
Baden-Baden|DE|48.76|8.24
Emden|DE|53.37|7.21
Wilhelmshaven|DE|53.53|8.11
Clermont-Ferrand|FR|45.78|3.08
Saint-Nazaire|FR|47.28|-2.21|St. Nazaire,St Nazaire
Brest|FR|48.39|-4.49
Toulon|FR|43.12|5.93
Montpellier|FR|43.61|3.88
Rennes|FR|48.11|-1.68
Reims|FR|49.26|4.03|Rheims
Dijon|FR|47.32|5.04
Metz|FR|49.12|6.18
Biarritz|FR|43.48|-1.56
Deauville|FR|49.36|0.08
Swansea|GB|51.62|-3.94
Leicester|GB|52.64|-1.13
Sunderland|GB|54.91|-1.38
Dundee|GB|56.46|-2.97
Inverness|GB|57.48|-4.22
Londonderry|GB|55|-7.31
Milton Keynes|GB|52.04|-0.76
Ipswich|GB|52.06|1.16
Immingham|GB|53.62|-0.22
Teesside|GB|54.57|-1.24
Middlesbrough|GB|54.57|-1.23
Grangemouth|GB|56.01|-3.72
Ravenscraig|GB|55.79|-3.96
Zomba|MW|-15.39|35.32
Blantyre|MW|-15.79|35
Bergen op Zoom|NL|51.5|4.29
Nijmegen|NL|51.84|5.86
Tilburg|NL|51.56|5.09
Breda|NL|51.59|4.78
Ijmuiden|NL|52.46|4.62|IJmuiden
Vlissingen|NL|51.45|3.57|Flushing
Odense|DK|55.4|10.4
Esbjerg|DK|55.48|8.45
Uppsala|SE|59.86|17.64
Bydgoszcz|PL|53.12|18
Lublin|PL|51.25|22.57
Cluj|RO|46.77|23.6
Brasov|RO|45.65|25.6
Gorky|RU|56.33|44
Chelyabinsk|RU|55.16|61.4
Omsk|RU|54.99|73.37
Tyumen|RU|57.15|65.54
Shiraz|IR|29.59|52.58
Mashhad|IR|36.3|59.6
Qom|IR|34.64|50.88
Ahvaz|IR|31.32|48.67
Khorramshahr|IR|30.44|48.17
Fao|IQ|29.97|48.47
Mina al-Ahmadi|KW|29.07|48.13
Hodeidah|YE|14.8|42.95
Taiz|YE|13.58|44.02
Latakia|SY|35.53|35.79
Banias|SY|35.18|35.95
Tripoli|LB|34.44|35.83
Tyre|LB|33.27|35.2
Ismailia|EG|30.6|32.27
Aswan|EG|24.09|32.9
Luxor|EG|25.69|32.64
Annaba|DZ|36.9|7.77
Ras Lanuf|LY|30.5|18.57
Kisumu|KE|-0.09|34.77
Tanga|TZ|-5.07|39.1
Mwanza|TZ|-2.52|32.9
Jinja|UG|0.44|33.2
Warri|NG|5.52|5.75
Enugu|NG|6.44|7.5
Onitsha|NG|6.15|6.79
Bouake|CI|7.69|-5.03
Bobo-Dioulasso|BF|11.18|-4.3
Nampula|MZ|-15.12|39.26
Nacala|MZ|-14.54|40.67
Lobito|AO|-12.36|13.53
Huambo|AO|-12.78|15.74
Cuito Cuanavale|AO|-15.16|19.17
Pietermaritzburg|ZA|-29.6|30.38
East London|ZA|-33.02|27.91
Saldanha|ZA|-33|17.95|Saldanha Bay
Kochi|JP|33.56|133.53
Sendai|JP|38.27|140.87
Niigata|JP|37.92|139.04
Kagoshima|JP|31.6|130.56
Tsukuba|JP|36.08|140.11
Toyota City|JP|35.08|137.16
Narita|JP|35.78|140.32
Yokosuka|JP|35.28|139.67
Changchun|CN|43.82|125.32
Jinan|CN|36.65|117.12
Zhengzhou|CN|34.75|113.62
Kunming|CN|25.04|102.71
Fuzhou|CN|26.07|119.3
Ningbo|CN|29.87|121.54
Suzhou|CN|31.3|120.58
Zhuhai|CN|22.27|113.58
Shantou|CN|23.35|116.68
Taiyuan|CN|37.87|112.55
Daqing|CN|46.59|125.1
Daya Bay|CN|22.6|114.55
Semarang|ID|-6.97|110.42
Palembang|ID|-2.98|104.76
Balikpapan|ID|-1.27|116.83
Ujung Pandang|ID|-5.15|119.43|Makassar
Ipoh|MY|4.6|101.08
Iloilo|PH|10.7|122.56
Visakhapatnam|IN|17.69|83.22
Nagpur|IN|21.15|79.09
Jaipur|IN|26.91|75.79
Srinagar|IN|34.08|74.8
Chandigarh|IN|30.73|76.78
Kandla|IN|23.03|70.22
Paradip|IN|20.32|86.61
Faisalabad|PK|31.42|73.08
Khulna|BD|22.82|89.55
Jaffna|LK|9.66|80.02
Trincomalee|LK|8.57|81.23
Mandalay|MM|21.96|96.09
Geelong|AU|-38.15|144.36
Wollongong|AU|-34.42|150.89
Townsville|AU|-19.26|146.82
Port Hedland|AU|-20.31|118.6
Alice Springs|AU|-23.7|133.88
Mount Isa|AU|-20.73|139.49
Roxby Downs|AU|-30.56|136.9
Tauranga|NZ|-37.69|176.17
New Plymouth|NZ|-39.06|174.07
Invercargill|NZ|-46.41|168.35
Nadi|FJ|-17.78|177.44|Nandi
Lautoka|FJ|-17.62|177.45
Burnaby|CA|49.25|-122.98
Kitchener|CA|43.45|-80.49
St. Catharines|CA|43.16|-79.25
Sault Ste. Marie|CA|46.52|-84.35
Fort McMurray|CA|56.73|-111.38
Sherbrooke|CA|45.4|-71.89
Campinas|BR|-22.91|-47.06
Cubatao|BR|-23.9|-46.42|Cubatão
Ilheus|BR|-14.79|-39.05|Ilhéus
Volta Redonda|BR|-22.52|-44.1
Goiania|BR|-16.69|-49.25|Goiânia
Iquique|CL|-20.21|-70.15
Punta Arenas|CL|-53.16|-70.91
Vina del Mar|CL|-33.02|-71.55|Viña del Mar
Arica|CL|-18.48|-70.33
Iquitos|PE|-3.75|-73.25
Trujillo|PE|-8.11|-79.03
Chimbote|PE|-9.07|-78.59
Ayacucho|PE|-13.16|-74.22
Bucaramanga|CO|7.12|-73.12
Buenaventura|CO|3.88|-77.07
Manizales|CO|5.07|-75.52
Valencia|VE|10.18|-68
Barquisimeto|VE|10.07|-69.35
Quetzaltenango|GT|14.83|-91.52
Corinto|NI|12.48|-87.17
Puerto Limon|CR|9.99|-83.04|Puerto Limón
La Plata|AR|-34.92|-57.95
Tucuman|AR|-26.82|-65.22|Tucumán
Comodoro Rivadavia|AR|-45.86|-67.48
Cordoba|ES|37.88|-4.78|Córdoba
Tromso|NO|69.65|18.96|Tromsø
Kristiansand|NO|58.15|8
Mongstad|NO|60.81|5.03
Oulu|FI|65.01|25.47
Rauma|FI|61.13|21.51
Patras|GR|38.25|21.73
Winterthur|CH|47.5|8.72
Fribourg|CH|46.81|7.16
Neuchatel|CH|46.99|6.93|Neuchâtel
Charleroi|BE|50.41|4.44
Namur|BE|50.47|4.87
Burgas|BG|42.5|27.47
Kosice|SK|48.72|21.26|Košice
Gyor|HU|47.69|17.63|Győr
Szeged|HU|46.25|20.15
Mersin|TR|36.8|34.63
Bursa|TR|40.19|29.06
Diyarbakir|TR|37.91|40.24
Yumurtalik|TR|36.77|35.79
Famagusta|CY|35.12|33.94
Beersheba|IL|31.25|34.79
Nablus|PS|32.22|35.26
Hualien|TW|23.99|121.6
Taichung|TW|24.15|120.67
Tainan|TW|22.99|120.2
`
