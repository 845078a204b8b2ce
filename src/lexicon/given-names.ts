import { wordSet } from './word-set.ts'

/**
 * Given names, as evidence that a run of capitalised words is a person and of which sex.
 * Source: general knowledge, written for this project. Licence: as the project.
 */

/** Men's names, lower-case. */
export const menNames = wordSet(`
  aaron abdel abdelaziz abdul abdulaziz abdulkadir abdullah abdou abe abel abraham adam adolf adrian ahmad ahmed
  ahmet al alain alan albert alberto aldo alec alejandro alessandro alex alexander alexandre alexei
  alexey alfonso alfred alfredo ali alistair allan allen alois alphonse alvaro amin amir amnon anatoly
  anders andre andreas andrei andres andrew andrey andrzej andy angel angus anthony antoine anton
  antonio ariel aristides arjun armando arnold art arthur arturo asif august augusto augustin
  baldur barack barry bart bartholomew basil ben benazir benedict benigno benito benjamin bernard
  bernd bernhard bernie bert bertrand bettino bill billy blaise bob bobby boris boutros brad bradley
  brent brian brooks bruce bruno bryan burt byron carl carlo carlos carter caspar casper cecil cesar
  charles charlie che chester chris christian christoph christopher chuck ciriaco claude claudio
  claus clayton cliff clifford clinton clive colin conrad constantine corneliu craig curt curtis cyril
  cyrus dag dale dalton damian dan daniel danilo danny darrell dario dave david dean dennis denis derek
  desmond dick didier diego dieter dietrich dimitri dmitri dmitry domenico dominic dominique don
  donald doug douglas drew duncan dwight earl ed eddie edgar edmund edmond edouard eduard eduardo
  edward edwin ehud eiji ellsworth elliot elliott elmer emanuel emil emile emilio emmanuel enrico
  enrique eric erich erik ernest ernesto ernst erwin esteban eugene eugenio evan ezer fabio faisal
  federico felipe felix ferdinand fernando fidel filippo flavio florian floyd francesco francis
  francisco franco francois françois frank franz frans fred frederic frederick fredrik friedrich fritz
  gabriel gareth gary gaston gavin gennady geoff geoffrey georg george georges gerald gerard gerardo
  gerd gerhard germain gert giancarlo gianfranco gianni gil gilbert giorgio giovanni giulio
  giuseppe glen glenn gonzalo gordon graham grant greg gregor gregory guido guillermo gunter gunther
  guenther guenter gus gustav gustavo guy habib hafez hal hamid hamish hank hannes hans harald harold
  harry hartmut harvey hasan hashim hassan hector heinrich heinz helmut henning henri henrik henry herbert
  herman hermann hernan hideki hideo hikmat hilmar hiroshi hisham hiroaki horacio horst hosni howard
  hubert hugh hugo humberto hussein ian ibrahim ignacio ignaz igor ilya imre inder ingvar ion isaac ismail ivan
  ivo jack jacob jacques jaime jake jamal james jan janos jaroslaw jason javier jay jean jed jeff
  jeffrey jens jeremy jerome jerry jerzy jesse jesus jim jimmy joachim joao joaquin jochen joe joel joerg
  johan johann johannes john johnny jon jonathan joop jordi jorge jorgen josef joseph jose josé josh
  joshua josip juan juergen jürgen jules julian julio julius jun junichiro jurgen justin kaifu kamal karel karl
  kaspar kazuo keith kemal ken kenichi kenji kenneth kent kevin khalid khaled kiichi kim kirk klaus klemens
  knut koichi koji konrad konstantin kostas kraig kurt kyle lamar lance larry lars laszlo laurence laurent
  lawrence lech lee leif len leo leon leonard leonardo leonid leopoldo leroy leslie lester lev lewis
  lionel lloyd lorenzo lou louis luc luca lucas luciano ludwig luigi luis luiz lukas luther lyle lyndon
  maciej mahathir mahmoud makoto malcolm manfred mangosuthu manmohan manuel marc marcel marcello marco marcos marcus
  marek mariano mario marius mark markus marlin marshall martin martti marvin masashi masayoshi mats matt
  matteo matthew matthias maurice mauricio maurizio max maximilian maxwell mehdi mehmet mel melvin menachem michael
  michal michel michele mick mickey miguel mihail mikael mike mikhail mikio mikulas milan milos milton
  mircea mohamed mohammad mohammed mitch mitchell morris moshe muammar muhammad muhammadu murray mustafa mustapha nabih
  narendra nathan neil nelson nestor néstor newt nguyen nicholas nick nicola nicolae nicolas nigel
  nikita niklas nikolai nikolaus nils noboru noel noboru norbert norman olaf ole oleg oliver olivier olof omar
  orrin oscar oskar osamu otmar otto owen pablo paddy paolo pascal pat patrice patrick paul paulo pavel
  pedro per percy perez pervez pete peter petr petra phil philip philippe phillip pier pierce pierre
  pietro piotr poul preston quentin quincy rafael rafiq rainer rajiv ralf ralph ram ramon ramsay randall
  randy raoul rashid raul raymond reginald reinhard rene renato rex ricardo rich richard richie rick
  riccardo robert roberto robin rod roderick rodney rodrigo roger roland rolf roman romano romulo romuald ron ronald
  rory ross roy ruben rudolf rudolph rudy rupert ruslan russ russell ruud ryan ryohei ryutaro saad sadegh saburo
  salah salim salvador salvatore sam samir samuel sandy satoshi saul scott sean sebastian sepp serge sergei
  sergey sergio seth shane shapour sherman shigeru shimon shinji shintaro shinzo shiro sid sidney siegfried sigmund
  silvio simon sol spencer spiro stan stanislaw stanley stefan stefano stephan stephen sterling steve steven
  stewart stockwell strom stuart sven sydney tadashi takeo takeshi tariq taro tatsuo ted terence terrence terry thabo theo theodor
  theodore thierry thomas thor thorsten tim timothy tito toby todd tom tomas tommy toni tony toshiki toshio
  trent trevor tsutomu tyler ulrich umberto uri urs vaclav václav valentin valery valéry vasily vernon
  viacheslav vicente victor viktor vince vincent vincenzo virgilio vitaly vittorio vlad vladimir vojislav volker
  wallace walt walter warren wayne wendell werner wes wesley wilfried wilhelm will willard willem william
  willie willy wim winston wolfgang woodrow woody xavier yaacov yair yasser yasuhiro yasuo yegor yevgeny yitzhak
  yoshio yoshiro youssef youssri yukio yuri yuriy yutaka yves zbigniew zeljko zoltan abdulla abimael adlai akbar akira
  akio andriy anwar atal ban bashar beniamino bohdan bozidar brendan caleb carsten cyril cristobal dmytro edson efrain
  elias emmerson enda ephraim erdem ferenc fuad gamal george-w ghulam gro guy-olivier gyula haruhiko hidetoshi hugh
  isao ismael issa istvan jair jalal janusz jawaharlal joko jomo jozef kofi kwame laurens levi liam loic mathieu
  matti mauno micheal mobutu mikheil morarji nabil nawaz olusegun pekka petro petteri raila ranil recep roh sani sauli
  shahid shaukat siaka soichiro stavros stephane susilo svetozar tadeusz taher tansu tayyip thaksin tomislav uhuru urho
  volodymyr wojciech xanana yannis yoweri zine zoran zulfikar albrecht antti beat bjorn bjarne carl-gustaf dirk egon
  eckart einar erkki esko frits geir gunnar hendrik ingo jaap jannis jarl jorn jouko jukka kaarlo kai karl-otto kjell
  leigh lennart mads magnus mogens morten niels odd olav onno pehr piet pieter ragnar rune sixten soren staffan stig
  sture thorvald torsten uffe uwe wouter yngve
  abiy micheál aleksandar alexis alija álvaro andrés antonis ángel antónio arseniy artur arturs askar avigdor
  ayman babrak bader bakir benyamin binyamin björn bjørn bobojon borut boyko cavaco cesare chaim charalambos
  clemens clément constantinos costas cristiano curzio dalia daniël dawda denys désiré donnie dusan eduardas
  eligiusz emomali enver ernests evaristo ezzat farouk farooq fayez félix fouad fradique francesc gediminas
  georgi georgios ghassan gianluca gordan goran gudlaugur guntis gyorgy haidar haile hakan hakainde hassanal
  heiko heinz-christian hikmet hirofumi hristo iain imran isaias isak itamar ivica jaroslav javad jean-baptiste
  jean-claude jean-jacques jean-luc jean-marc jean-marie jean-michel jean-noël jean-noel jean-paul jean-pierre
  jean-yves jesús joaquín joão jorgé józef józsef jozias juha julián jyri karim karol kassym-jomart kazimierz
  kenan kestutis kiro kiril kostis krisjanis krzysztof kyriakos kyösti lakhdar lajos lars-göran lázaro leszek
  lluís louis-jean lucio ludovic lyonpo mahamadou mahmud mariusz martín mateusz maroš máximo mehran mevlut
  mevlüt michał miklos mikis milo milorad milosz mirko mirza mladen mohammad-javad mohamud moncef moussa mwai
  naftali najib nikol nouri nursultan ömer oleksandr oleksiy oleksii pál pál-erik pancho panagiotis paschal
  péter pieter-jan radek radoslaw radosław radovan rahul raimonds ramtane rashad rauf raúl rexhep risto roberts
  rolandas sa'ad saeb saif salman samuli sandor sándor sebastián sedat serhiy shahbaz shavkat sigmundur slavko
  sławomir slobodan søren stanislav stein stjepan suleyman süleyman sukhbaatar tamás tarek tasos teodor teodoro
  tewodros thorbjørn thorbjorn tomás tomáš torbjørn toru trygve tsakhiagiin umaru valdas valdis viktoras
  vladimír vlado vuk wael walid wopke yahya yaşar yoav yves-thibault zafarullah zalmay zdravko zurab`)

/** Women's names, lower-case. */
export const womenNames = wordSet(`
  abigail agatha agnes aisha alexandra alice alicia alison amalia amanda amy ana anastasia andrea angela
  angelina anita ann anna anne annette annie antonia april arlene asha astrid audrey barbara beatrice
  beatrix becky bella benita bernadette bertha betsy bettina betty beverly birgit blanca bonnie bridget
  brigitte britta camilla carla carly carmen carol carole carolina caroline carolyn carrie catherine
  cathy cecilia celia charlene charlotte chandrika cheryl chris christa christel christiane christina
  christine cindy claire clara clarissa claudia colette condoleezza connie constance cora corazon
  cory cristina cynthia daisy dana daniela danielle deborah debbie delia denise diana diane dilma
  dolores donna dora doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise eliza
  elizabeth ella ellen elsa emily emma erica erika erna esther ethel eugenia eunice eva eve evelyn
  fatima federica felicity fiona flora florence frances francesca francoise frieda gabriela gabriele
  gabriella gail galina geraldine germaine gertrude gina giovanna gisela giulia gloria golda grace
  greta gwen hanan hannah harriet hazel heather heidi helen helena helene helga henrietta hilary
  hilda hillary ida imelda indira inga ingeborg ingrid irena irene irina iris irma isabel isabella
  isabelle ivana ivy jackie jacqueline jan jane janet janice jean jeane jeanne jennifer jenny jessica
  jill jo joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie
  june karen karin kate katharine katherine kathleen kathy katrina kay kazimiera kelly khaleda kim kirsten
  kirstjen kristalina kristina laura lauren leila lena lesley lidia lilian lily linda lindiwe lisa liz
  lois lorena loretta lori louise lucia lucy ludmila lydia lynn lynne madeleine maggie maia manuela
  marcia margaret margarita margaretha margot maria marian marianne marie marilyn marina marjorie
  marlene marta martha martina mary matilda maud maureen may megan megawati melanie melissa mercedes
  mette michele michelle mildred milka mireya miriam moira molly monica monika muriel myra nadia nadine
  nancy naomi natalia natalie natasha neelie nell nicola nicole nina nora norma olga olivia ophelia
  pamela patricia patti paula pauline peggy penelope penny petra phyllis polly priscilla rachel raisa
  raquel rebecca regina renata renate rita roberta rosa rosalind rosalynn rose rosemary roza ruth sabine
  sadako sally samantha sandra sara sarah selma sharon sheila shirley sigrid silvia simone simonetta
  sirimavo sofia sonia sophia sophie stella stephanie sue susan susana susanna susanne suzanne svetlana
  sylvia sylvie takako tamara tania tanya tarja tatiana teresa theresa therese tina tracy trudy ulrike ursula
  valentina valerie vanessa vera veronica victoria vigdis viola violeta virginia viviane wanda wendy
  wilma winifred winnie yoko yolanda yulia yuriko yvette yvonne zara zelda zoe aung benazir cecile ertharin
  ellen-johnson erna gro hina jacinda joyce keiko kersti laimdota lakshmi leymah mari mirjana ngozi nkosazana
  norodom patience pratibha sheikh-hasina sheikha tsai tzipi ulla wangari zuzana carla doina elisaveta
  agnès ai-ling amina ana-maria ananda angelique anneliese annegret annemarie arancha aretha barbro birgitta
  blaga brenda bridgette britt brita chrystia cristine deb dacia damilola ekaterina elżbieta ewa françoise geeta
  gerda gita graciela grazia gudrun hadja hélène hilkka iveta ivica-marija jadranka jadwiga jean-marie-louise
  joëlle jutta kaja kamala karolina katalin katerina katinka katja kolinda laura-maria liesje ljudmila loredana
  lise ludmilla lynda magdalena maimuna malgorzata małgorzata margrethe mariann mariya marija marta-lucía marisa
  martine michaëlle milena minouche mirela monique mounia nanaia nathalie nirmala ottilia paulina pia rada
  rebeca riitta rosario sahle salome samia sanna ségolène sigridur sirikit sushma svitlana sviatlana theodora
  urszula valérie vaira violetta yingluck zainab ngaire anneli catarina élisabeth elisabet eleni inês irène
  joaquina kirsti lotte mireille penélope roumiana rumiana sirpa soraya vivian yolande`)

/** Whether a lower-case word is a given name. */
export function isGivenName(lower: string): boolean {
  return menNames.has(lower) || womenNames.has(lower)
}

/** Family names that stand before the given name: Chinese, Korean, Vietnamese. */
export const leadingFamilyNames = wordSet(`
  an bae bai ban bao bo bui cai cao chai chang chao chen cheng cheong chi chiang chin cho choe choi chong
  chou chow chu chun chung dai dang deng ding do doan dong du duan duong fan fang feng fu gao geng gong gu
  guo ha han hao he ho hong hou hsieh hsu hu hua huang huynh hwang im jang ji jia jiang jin jo jung kang ki
  kim ko kong ku kung kwon lam le lee lei li liang liao lien lim lin liu lo lou lu luo ly ma mai mao meng
  min nam nghiem ngo nguyen ni nie noh oh pak pan pang park peng pham phan qi qian qiao qin qiu ra rao ren
  rha rhee roh ryu sha shao shen shi shih shin sin so son song su suh sun tan tang tao teng tian tong tran
  trinh truong tsai tseng tu tung vo vu wan wang wei wen weng won woo wu xi xia xiang xiao xie xing xu xue
  yan yang yao ye yeh yen yeo yi yim yin ying yoo yoon yu yuan yun zeng zhai zhang zhao zheng zhong zhou zhu
  zhuang zhuo zou`)

/** Parts of family names that are written small: `von der Leyen`, `bin Salman`. */
export const nameParticles = wordSet(`
  af al bin bint da dal dalla de del della den der des di dos du el ibn la le lo los san ten ter
  van vande vanden vander von y zu zum zur`)
