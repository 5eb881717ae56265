/** Given names of the world as English news spells them: lower case, without accents. */
export const givenNames = `
aaron abbas abd-rabbu abdalla abdallah abdel-fatau abdel-fattah abdel-ghani abdel-halim abdel-latif abdel-majid abdel-malek abdel-moneim abdel-rahim
abdel-wahab abdelaali abdelali abdelatif abdelaziz abdelfattah abdelghani abdelhadi abdelhakim abdelhamid abdelilah abdelillah abdelkader abdelkarim
abdelkrim abdellatif abdelmadjid abdelmajid abdelmalek abdelnasser abdelouafi abdelrahim abdelrahman abdelrazek abdelsalam abdelwafi abdelwahab
abdelwahid abderahman abderaman abderrazak abderrezak abdessalam abdi abdillahi abdirahman abdisalam abdolnaser abdolnasser abdolrahim abdolreza abdou
abdoulaye abdoulkader abdourahamane abdourahmane abdrabbu abdrabbuh abdramane abdu abdul abdul-amir abdul-aziz abdul-ghani abdul-latif abdul-majeed
abdul-malik abdul-qader abdul-qadir abdul-salam abdul-wahab abdulamir abdulaziz abdulbari abdulbasit abdulfattah abdulghani abdulhadi abdulhakim
abdulhalim abdulhamid abdulhaq abdulkader abdulkarim abdulkhaleq abdulla abdullah abdullahi abdullatif abdulmajeed abdulmajid abdulmalek abdulmalik
abdulmohsen abdulnasser abdulqader abdulqawi abdulrahim abdulrahman abdulraouf abdulrauf abdulrazek abdulrazzaq abdulsalam abdulwahab abdulwahid
abdurrahim abdurrahman abdurrashid abedrabbo abeer abena abhijit abhisit abigail abir abiy abolfazl abraham abu-bakr abuagla abubakar abubakr abul
achim ada adaeze adalberto adam adama adebayo adel adele aden adham adil adli adly adnan adolphe adrian adrienne adylbek aecio afonso afua agathon
agila agim agnes agnieszka aguila agus aharon ahlam ahlem ahmad ahmed ahmet ahsan aicha aichatou aida aidaroos aidarous aiman aimene aisha aissata ajay
ajit akbar akhtar akihito akinwumi akosua akram akufo akylbek al-harith al-hussein al-waleed alaa alain alain-claude alain-guillaume alan alar alassane
alban albert alberto albin alejandra alejandro aleksandar aleksander aleksandr aleksei alemayehu ales alessandra alessandro alex alexander alexandre
alexandru alexei alexey alexis alexus alfie alfonso alfred alfredo alghabass ali alice alicia alihan alikhan aliko alina alireza alistair alix alla
allah-morad allahmorad allamaye almazbek alojz aloysio alparslan alpha alvaro alvin alwaleed alya ama amadou amaka amal amama amanda amani amar
amarinder amber ambrose ameenah amelie amer amichai amihai amin amina aminata amine aminu amir amir-ali amir-saeid amira amirali amit amitabh amjad
ammar amos amr amrullah amy ana anaclaudia anas anastasia anatole anatoly anders andre andrea andreas andrei andrej andres andrew andrey andrii andris
andrius andriy andrus andry andrzej andy anerood angel angela angelika angelino angie angus anh anibal anies anifah anil anita anja anjali ann anna
annalena anne anne-claire annegret annette annika anniken anouar anthony antoine anton antonia antonin antonio antonis antony antti anura anutin anwaar
anwaar-ul-haq anwaarul anwar aoife apollinaire aqila arancha ararat arayik archie aref arfan arieh ariel arif arindam arkady armando armen armin arnaud
arnold aroldo arsen arsenio arseniy arseny artem arthur artis artur arturo artyom arun arvind arvydas arwa arye aryeh asaad asad asaduddin asaduzzaman
asef ash asha asha-rose ashfaq ashin ashley ashok ashraf ashton asif asim askar asma asmaa assad assef assimi ata atal ataullah atef atena atheel athil
atifete atiku ato atta attaullah attila audrey augustin augusto aung aurelie aurelien austin avdullah avi avichai avichay avigdor avril awad awn awwad
ayaan ayachi ayad ayaz aydarus aydin ayelet ayman aymen ayodele ayoub ayse azadeh azali aziz aziza azmin azzam babacar babagana babar babatunde babu
baburam badr baerbel bafel baha bahaa bahareh bahia bahiya bahram baiba baitullah bajram bakary bakhtiyar bakhtiyor bakir bakri bakytzhan balakrishnan
balazs bambang bamir bandar bankole baqir barack barak barbara barbel barham barnaba barnaby bart basem bashar basim bassam bassem bassim bassirou
basuki battulga bayan bayo beata beate beatrix beatriz bechara begum behgjet behrooz behrouz behzad beibut beitullah beji bekele bekir bela belkacem
ben benazir benedict beni benigno benjamin benny benoit beppe berat berhanu bernadette bernard bernardino bernardo bernd bernie bert bertie bertrand
beshara besigye bethan betty beverly bezalel bhagwant bharrat bhim bhumibol bi-khim bidhya bidya bidzina bijan bilal bilawal bill billene billy binali
bingu bintou binyamin bipin biram birgit birhanu birte bisera bisher bishr bismillah bjarni bjorn blaise boaz bob bobi bogdan bohdan bohuslav bojan
bola bongani bongbong boni borge boris borjana borut bosco boualem boubacar boubou bounnhang bourhan bouthaina boyko bozena bozhidar brad bradley
brahim brandon branko brenda brendan brent brenton brett brian brice brigi brigitte brittany bronislaw bruce bruno bryan budi bujar bukola bulent burak
burhan burhanettin burhanuddin bushra buthaina caio calin camila camilla camille can canan carl carla carles carlo carlos carmen carol carolina carolyn
carrie carsten caspar cassam caterina catherine cedric celeste celine cellou celso cem cemil cengiz cesar cevdet ceyhun chadli chaim chakib chaloka
chandrika chandrikapersad chang charbel charles charlie charlotte chaudhry chee cheick cheikh chelsea cherif cheryl chiara ching-te chinh chinua chioma
choguel chokri choummaly chris chrispin christian christiana christiane christina christine christoph christophe christopher christos chrystia chuck
chukwuemeka ciaran cihan cilia cindy ciro clare clarence claude claudia claudio claver clayson clement clementine clive colin condoleezza conor
constantine constantino constantinos consuelo corazon cormac corneille cornel costas craig cristian cristiano cristina csaba cynthia cyril cyrus dacian
dae-jung dagvin dalia dan dana danial daniel daniela danielle danilo daniyal danny dany daoud daphne daren daria dariga dario dariush darren darya
daryna dave david davide davit davyd dawit dawood dawoud deborah debra debretsion declan deepak dejan delcy delfin demeke demetris denis denise deniz
dennis denys derek desi desmond detlev devlet dewi dharmendra diaa diana diane diango dick didier diego dieter dilan dilma dimitar dimitris dina dinesh
diodato dioncounda diosdado dipu dirk djama django djibril djibrill djuro dmitri dmitry dmytro dolores domenico domingos dominic dominique domitien don
donald dong donika donna dora doreen dorin doris dorothy doug douglas dov dovile dragan draupadi driss dritan droupadi dubravka duc duck-soo dumisani
duncan duran duro dusko duwa dwi dylan ebba ebrahim edgar edgars edi edith edmondo edmundo edouard edson eduard eduardo edward effie efkan efrat egils
egon egor ehud ekaterina ekmeleddin eko ekrem ekrema ekrima el-ghassim elbridge elena eleni elham eli elias elif elijah elina elio elisa elisabeth
elisabetta elise eliseu elizabeth ella ellen elliott elly elmar elmedin elodie elon elvira ely elyes elzbieta emad eman emeka emil emile emilie emilio
emily emine emma emmanuel emmerson emomali emre enda engin enoch enrico enrique enzo eoin ephraim erdal erfan eric erik erkan erkki erlan erna ernest
ernesto ertharin eshagh eshaq eskandar esmaeil esmail espen esperanza esra essam esteban esther ethan etienne eugene eui-yong eva-maria evan evangelos
evariste evaristo evelyn evgeny evika evo ewa ewan eyad eyal eylon ezzat ezzedine fabien fabio fabrice fadela fadi fadwa faeq fahad fahd fahed
fahrettin faiq faisal faiz fakhruddin faleh falih fani faouzi farah faraj fares farhad farhan farhat faris farouk farouq faruq fatemeh fathi fatih
fatima fatma fatmir fatos fatou faure faustin faustin-archange fawad fawzi fayeq fayez faysal fayyad fayyadh fazlur federica federico felicien felipe
felix femi fenghe ferdinand fereidoun ferenc fereydoon fereydoun fergus ferhat ferid feridun fernanda fernando festus fethullah fidel figen fikile
fikri filip filipe filipp filippo firas firass firmin flavio florence florencia florent florin fouad foued fouzi fouzia fradique frances francesca
francesco francia francis francisco franco francois francois-philippe francoise frank frank-walter frans frantisek franz freddie frederic frederick
frederik fredrik freeman friedrich fuad fuat fumio funke fyodor gabi gabor gabriel gabriela gabrielius gadi galina galit gamal ganjar garba gareth
garry gary gaston gautam gavin gaye gebran gedion gedu geert geir gen genevieve gennady geoff geoffrey george georges georgette georgi georgios gerald
geraldo gerard gerardo gerhard germain german gerry gervais getachew geun-hye ghada ghasem ghassan ghazal ghazi gheorghe ghislaine gholam gholam-ali
gholam-hossein gholamali gholamhossein gholamreza ghulam giancarlo gianfranco gianluca gianni gibril gideon gil gilad gilbert gilberto giles gilles
gillian gina gintautas giorgi giorgia giorgio giorgos giovanna giovanni girija girma gisela gita gitanas giulia giuseppe gjorge gleb gloria gnassingbe
godwin golan golshifteh gonzalo goodluck goran gordan gordana gordon gotabaya gotabhaya grace graham grant greg gregory greta gretchen grigory grzegorz
guadalupe gudni guido guillaume guillermo gulbuddin gulbudin gulsen gurbanguly gurpreet gustavo guy gyanendra gyorgy gyude habib habiba habtamu hachim
hadi hadja hafez hafiz hafize hage hagit haibatullah haidar haider haifa haile hailemariam haim haitham haji hajim hakainde hakan hakeem hakeemullah
hakimullah hala halbe halil halimah halyna hama hamad hamadi hamadoun hamam hamdan hamdeen hamdi hamdin hamdullah hamed hameed hami hamid hamidreza
hamish hamma hammad hammoud hammouda hammoudeh hamoud hamouda hamza hamzah hanafi hanafy hanan haneef hani hanif haniya hank hanke hanna hannah hanno
hanny hans harald hardeep harini haris harjit harold haroun harriet harry harsimrat haruhiko hasan hashem hashemi hashim hasina hasna hassan hassanal
hassane hassine hassoumi hatem hatice haya hayan hayashi haytham hayyan hazem heather heba hector heike heiko heinz heinz-christian helen helga helle
helmut hend hendra henna henri henrietta henrique henry heorhii heorhiy heraldo herbert herman hermann hermogenes herve hery herzi herzl hesham heydar
hiba hibatullah hichem hideki hifikepunye hikmat hikmet hilde hillary hina hind hinda hirofumi hirohito hirokazu hiroshi hiroute hirsi hisashi hisham
hishammuddin hishamuddin hissein hissene hoesung hope horacio horst hosam hoshiyar hoshyar hosni hossam hossein houari houcine houlin howard hristijan
hsiao htin huda hudhayfa hugh hugo hulusi humam humza hun hung hunter huong husain husam husein huseyin husni hussain hussam hussein huthaifa huw
iajuddin ian ibraheem ibrahim ibrahima ichiro idit idris idriss idrissa ifeanyi ifeoma igli ignacio ignazio igor ihab ihor ihsan ike ikililou ikrima
il-sung ilan ildiko ilham ilhan ilia ilie ilir ilker ilya imad iman imed imogen imomali imran indermit indira ine ines inga inger ingrid ingrida
ioannis ion ione iraj irakli irene irfaan irfan irina iryna isa isaac isabel isabella isabelle isaias isayas ishaq isik isko islam ismael ismail ismet
isnilon israel issa issaias issam istvan itamar itsunori ivan ivanka ivaylo iveta ivica ivo iwasawa iyad izumi izz izzat ja'afar jaafar jaal jaap jabar
jabbar jaber jabir jacek jacinda jack jackie jacob jacqueline jacques jadranka jae-in jae-myung jafar jagan jagdeep jagdish jagmeet jaime jair jairam
jakaya jake jakob jakov jalal jalaluddin jamal jameel james jamie jamieson jamil jan jana jane janet janez janice janos janusz jaouhar jared jaroslav
jaroslaw jasem jason jassem jassim jaushieh javad javaid javier jawad jawaharlal jawar jawhar jay jean jean-claude jean-luc jean-marc jean-marie
jean-michel jean-noel jean-pierre jean-yves jeanine jeanne jeannot jeb jeenbek jeff jeffrey jeh jehad jeje jejomar jen jennifer jens jensen jeppe
jeremiah jeremy jeroen jerome jerry jerzy jesse jessica jesus jeyhun jhala jhalanath jian jibran jibreel jibril jiechi jigme jihad jihan jill jim
jimmie jimmy jin-pyo jina jinping jiri jiro joachim joan joanna joanne joao joaquim joaquin jochen joe joel johann johannes john joko jomo jonas
jonathan jong-il jong-un jordan jorge joschka jose josef josep joseph josette josh joshua jovenel joyce jozsef juan judit judith judy juergen juha
julia julian julie julien juliette julio julius juma jumaa jumaah jun junichiro juraj jurgen juri justin jusuf juwono jyrki kaan kadir kadre kadri
kagame kai kairat kais kaja kajsa kakha kalonzo kamal kamala kamalesh kamchybek kamel kamil kamla kamran kandia kandice karamoko kareem karel karen
karim karin karine karl karl-theodor karol karoline karolos karsten kash kashim kasit kassem kassim kassory kassym kassym-jomart katalin katarzyna kate
katerina kateryna katherina katherine kathleen kathryn kathy katja katrin katsunobu katsuya kavita kayla kayleigh kayode kazem kazimierz kazuo kazuyuki
kebede keiko keir keith kelly kellyanne kem kemal kemi ken kenea kenji kenneth keqiang kersti kestutis ketanji kevin kgalema khadga khadija khairat
khairy khaled khaleda khalid khalifa khalil khalil-ur-rehman khaltmaa khaltmaagiin khamees khamis khan khawaja khayrat khemaies khin khodair khudair
khudayr khurelsukh khursheed khurshid kimberly kingsley kiran kiril kirill kirstjen kitack kithure kizza kjell klaas klaudia klaus knut kofi koichi
koichiro kojo kokhir kolinda kono konrad konstantin konstantinos koo kostas kourosh koussay krasimir krisjanis kristalina kristen kristi kristine
kristof kristrun krystyna krzysztof ksenia kumi kumsa kurbanguly kurmanbek kurt kwame kwasi kwesi kyaw kyle kyriakos kyrylo kyung-wha lahur laila laith
lakhdar lakshman lakshmi lal lama lamberto lamia lan lana lansana larisa larry lars lassina laszlo latifa laura lauren laurent laurentino lawrence
layla layth lazarus leah lech leila lejeune leni leo leon leonard leonardo leonel leonid leopoldo letitia letsie levan levent levy leyla liam liamine
lim lin lina linas linda lindiwe lindsay lindsey linh lionel lisa lise liz lloyd logan lokke lolwah lorenzo loretta lori lotay lotfi lou louis louisa
louise loujain lubna lubomir luc luc-adolphe luca lucas lucia luciana luciano ludivine ludmila ludovic ludwig luhut luigi luis luiz lukasz lul lula
lulwa lulzim luminita lutfi luvsannamsrai luvsannamsrain lynn lyudmila ma'ruf maaouya maarouf macky madeleine madhav madison maeen magdalena magdi
magdy maged magnus maha mahamadou mahamat mahamoud mahamud mahamudu mahathir mahboub mahdi maher mahesh mahfud mahfuz mahinda mahmoud mahmud mahmut
mahsa mai maia maimunah maite maithripala maja majed majid maka makhtar makoto makram maksim maktoum malala malcolm maleeha malek malgorzata malick
malik mallikarjun malusi maly mamadi mamadou mamady maman mamata mame mamnoon mamuka manal manasseh mandla manet manfred manjit mankeur manmohan manny
manohar manoj manon manouchehr manoucher mansour mansur manuchehr manuel mao maram marc marcel marcelo marcin marco marcos marek margaret margarita
margaritis margot margrethe margus marhaf mari maria mariam mariana mariano marie marilyn marina marine mario maris marise mariusz mariya marjan
marjorie mark marko markus maros marouf marriyam marriyum marta martha martin martine martti marty maruf marwan mary maryam marzieh marziyeh marzouk
marzouq marzuki masaaki masahiko masako masato masatsugu mashal masood masoud masoumeh masror masrour massad massimo massoud masud mat matata mateusz
mathias mathieu mathu matiur matshidiso matteo matthew matthias matti maumoon maurice mauricio mauro maxim maxime mayiik mazen mazin mazloum mazlum
meena megan megawati meghan mehbooba mehdi mehmet mehriban meir melania melanie meles melhem melih melissa menachem meral merav mercedes merrick mervat
merve mervyn meshal messaoud metin mette mevlut mia mian michael michaelle michal micheal michel michele micheline michelle mick mickey miftah miguel
mihai mike mikhail mikheil miki mikulas milan milo milojko miloon milorad milos min minh minni minoru miqdad mir mir-hossein mir-hussein mira mircea
mirek miri miriam mirjana miro miroslav mishal mitch miteb mitt mizengo mladen mmusi mnatsakan moamer moammar moaz moctar modibo moeen moeketsi mogens
mohab mohamad mohamed mohammad mohammad-ali mohammad-reza mohammadreza mohammadu mohammed mohandas mohannad mohi mohieddin mohieldin mohsen mohsin
moise mojtaba mokgweetsi mokhtar mominul mona moncef mondher mongi monica monika monique moo-hyun moqtada morgan morissanda mortada morteza moses moshe
mosiuoa mossa mostafa motiur motohide mouaz moulay mouncef mounia mounir mourad mousa moussa moustafa moustapha moza mozah mswati muammar muath mubarak
mufid muhammad muhammadu muhannad muharrem muhoozi muhsin muhyiddin mukesh mukhisa mukhtar mulatu mullah mumtaz muneer munir munther muqdad muqrin
muqtada murad murat murhaf murray murtada musa musaad musaed musalia musavat muse museveni mushahid mussa mustafa mustapha mustefa mutaib muthana
muthanna mutlaq mwai myint mykhailo mykola myung-bak naana nabeel nabih nabil nabila nada nadav nadeem nader nadezhda nadhir nadia nadim nadir naeem
nafi nafie naftali nagib naglaa naguib nahed naif naim naima najah najat naji najib najla najm najmaldin najmeddin najmiddin naledi namal nana nanaia
nancy nangolo naoto narendra narges nargess naruhito naser nasif nasir nasr nasreddin nasrin nasruddin nasry nasser nassif nassir natalia natalie
nataliya natalya natasa nathalie nathan natwar navanethem navi navin navinchandra nawaf nawal nawaz nawshirwan nayef nayib nayif nazhat nazih nazir
nebiat nebojsa necdet nechervan nechirvan ned neha neil nejib nelson nestor netumbo neymar ngozi nguyen nhial niall nicholas nick nickolay nicola
nicolae nicolas nicole nicos nicu nicusor nidal nigel nika nikita nikki nikol nikola nikolai nikolay nikos niloufar nils nilufer nimr ning nino nir
nirmala nisar nitin nito nitzan nizar nkosazana nnamdi noa noah noam nobuo nobutaka noeleen noha nohad nomvula noor nooruddin norbert norman norodom
noshirwan nosiviwe nouhad nour noura noureddin noureddine nouri nourredine noynoy nuhad nuhu numan nur nureddin nurettin nuri nuriddin nurlan nursultan
nuruddin nurul nyan nyesom oana obaida obaidul obeida obinna odile ofer ofir ojo oksana olaf olafur ole oleg oleh oleksandr oleksii oleksiy olena olga
olha oliver olivia olivier ollanta olli olta olu olusegun olushegun oluwaseun oluyemi olzhas omar omer omran oncu ondrej onur oren orhan ori orit orna
osama oscar osman osnat ossama ossufo othman othmane otto ouhoumoudou oumar ousainou ousmane owain oyun-erdene ozgur ozlem pablo padraig paetongtarn
pakalitha pal palaniappan pam pamela panagiotis pankaj panos paola paolo parisa parkash parnpree parvathaneni parvez pascal paschal pat patrice
patricia patrick paul paul-henri paula paulo pavel pavlo pawel pedro peer pekka penny pepe per pervaiz pervez pervin perwez pete peter petr petra petro
petteri phet philemon philip philipp philippe phuc phumtham phumzile pierbattista pierre pierre-olivier pietro pilar piotr pita piyush plamen polina
pooja poppy porfirio porter portia prabowo prachanda prak pramila pranab pratibha pravin pravind prawit prayut prayuth priti priya priyanka prokopis
puan purbaya purnomo pushpa qaboos qaddoura qadoura qadura qais qamar qasem qasim qassem qassim qasym-zhomart qays qiang qohir quang qubad quentin quim
qusay rabie rached rachel rachid rachida radek radha radhia radhika radoslaw radovan radu raed raef rafa rafa'a rafaa rafael rafal rafaravavitafika
rafi rafic rafie rafik rafiq rafizi raghad raghuram raheel rahim rahm rahman rahul raif raila raimonds rainer rais raisa raja rajendra rajesh rajiv
rajnath rajoelina rakan rakesh ralph ram ramadan ramazan ramchandra ramesh ramezan rami ramin ramon ramtan ramtane ramush ramy ramzan rana rand randa
randhir randy rangeen rangin rania ranil raphael raquel rasan rasata rasha rashad rashed rashid rashida rasit rasmus rastislav ratko rauhi raul raveesh
ravi ravina rawhi ray raya rayan raychelle raymond rayyan raza razali rebar rebeca rebecca reber rebiya recai recep redwan reem reema regina rehman
reince rekha ren renate rene renho retno reuven rex reza rhys riad ricardo riccardo rich richard rick ridha riek rifaat rigathi rik rima rimtalba risa
rishi rivka riyad riyadh rizal rob robert roberta roberto robinah roch rocio rodolphe rodrigo rogelio roger rola roland romain roman romano romeo
romuald ron ronald ronen ronny rory rosa rosalyn rosario rose rosemary rosen ross rossen rostam rostislav rouhi roy roya roza ruben ruby ruchira
rudolph rudy ruhakana rumen rupert rupiah ruslan russell rustam rustem ruth ruud ryamizard ryan ryszard saad saad-eddine saadeddine saadoun saadun
sabah sabine sabri sabrina saddam saddek sadegh sadek sadeq sadig sadik sadio sadiq sadoun sadyr saeb saed saeed saeid safaa safeen safin safwan
sagheer saghir sahap sahar sahiba sahin sahle sahle-work sahlework sahra saib said saif saifuddin sajeeb sajid sajith salah salaheddine salahuddin
salam salama salamah salameh saleem saleh salem saleumxay sali salifou salih salil salim salima salma salman salome salou salva salvador salvatore
salwa salwan sam sama samak samantha samar sameh sami samia samir samira samuel samvel samy sanaa sanae sandra sang-hyun sang-mok sani sanjay sanna
santiago saoirse saoud saparmurat saparmyrat saqr sara sarah sarajuddin sardar sarra satoshi satsuki satya saud sauli saulius saulos sawsan sayf sayyid
scott seamus sean seare sebastian sebastien seddik sedki sedky sefik segolene segun seif seiji sekou sekouba selahattin selcuk seleshi semyon sepideh
sepp serdar seretse serge sergei sergey sergii sergio sergiy serhii serhiy serik serkan serzh seydou seyni seyoum shabana shadi shadia shaea shafiqur
shafqat shah shahbaz shahid shahin shahram shaia shaima shakib shaktikanta shams shangfu sharan sharif sharmin sharon shashi shaswar shaukat shaul
shavkat shawki shawky shawqi shaya shebl shegun shehbaz sheikh shelly shenouda sher sherif sheryl shibl shigeru shihab shimon shinjiro shinzo shira
shireen shirin shirley shivraj shlomi shlomo shokri shou shuja shukri shunichi siamak sian sibusiso sidi sidiki sidney sidqi sidya sifi sigmar
sigmundur sigrid siham sihanouk sihasak sihem silke silvan silvia silvio sima simbarashe simon simone sinan siobhan sipho siraj siraj-ud-din sirajuddin
sirajul sirojiddin sirri sisiku sita siti sitiveni sjafrie slawomir sleiman slobodan smail smriti soe sofia sohail soheila sok soledad solomon somayeh
somchai sonexay sonia sonthi sooronbai sooronbay sophia sophie sorin soumaila soumeylou srettha srgjan sri staffan stanislav stanislaw stanley stavros
stef stefan stefano steffan steffen stepan stephane stephanie stephen stergomena steve steven stevo stipe stjepan stuart subrahmanyam succes suella
sufian sufyan suha suhail suhayl suheil suk-yeol sulaiman sule suleiman suleyman sultan sultani sumeyye sundar sunil sunita supachai surapong surayud
suren suresh surin susan susana susanne sushil sushila sushilkumar sushma susie susilo sussan suzan sven svenja svetlana sviatlana sylvestre sylvie
szymon taavi taban tabare tabata tadamichi tadesse tadeusz tae-yong taha tahani tahar taher tahir tahnoon tahnoun taib taieb taif takashi takayuki
takeaki takehiko takeshi tal talal taleb talia talib tamam tamar tamara tamas tameem tamer tamim tamir tammam tammy tandja taner tanja tanju tansu
taoufik taras tarcisio tareck tarek tareq tarik tariq tarique tarja taro tassos tatiana tatyana taufik taur tawadros tawakkol tawakkul tawakul tawfig
tawfik tawfiq taye tayeb tayf taymour taymur tayseer tayyip ted teddy tedros temel temesgen tenzin teodor teodorin teodoro teresa terje tero terry
tertius tesfaye tess tete tetyana teymour thabet thabit thabo thaksin thameen thamer thamir thanathorn thandi tharman thein themba theo theodoros
theresa therese theyazin thi thiago thibault thierry thoko thomas thongloun thorbjorn thorsten thuong tibor tidjane tiemoko tiff tiffany tigist tijjani
tim timan timane timo timoleon timothy timur tina tino tito tlaleng tobias tolga tom tomas tomasz tomer tomislav tommy tomoko tomomi tony toomas tor
tore torsten toshimi toshimitsu toufik touhid traian traore trevor tri tristan troels trong tsakhia tsakhiagiin tshering tuan tucker tugba tukur tulay
tulia tulsi tuncay tuncer tunde tundu turgut turki tutkew tyler tzachi tzahi tzipi ubayda uche ufuk uhuru ukhnaa ukhnaagiin uladzimir ulf ulisses
ulrich ulukbek umar umaro umaru umit upendra uri urmas ursula usama ute uthman uwe vaclav vadim vadym vahagn vahid vaira valdas valdecy valdis valentin
valentina valeria valerie valerii valeriy valery vallabhbhai van vanessa varsen vartan vasilis vasily vassily vasyl vecdi vedant vellupillai velupillai
venancio venkaiah vera veronica vesna vicente victoire victor victoria vijay vijitha vikas vikram viktor vincent vincenzo vinod viola viorica virginia
vital vitali vitaliy vitaly vivek vivian vjosa vladimir vladislav vojislav vojtech volkan volker volodymyr voreqe vuk vusi vusimuzi vyacheslav vytautas
wael wafa wafik wafiq wafula wahid wahyu waker walaa waleed walid walter wamkele warren wavel wayne wei wenbin wendy werner wes wilbur wilhelm william
willie willy win winnie winston wissam witold wladyslaw wojciech wole wolfgang wopke workneh wunna wycliffe xanana xavier ximena xiomara xuan yaakov
yacouba yadh yadollah yael yahia yahya yair yakubu yamandu yamazaki yanghee yanis yannick yannis yaqoub yariv yaroslav yasar yaser yasin yasir yasmin
yasser yassin yassine yasuhiro yasukazu yasuo yavuz yaw yaya yayi yazid yechiel yehia yehiel yehuda yehya yekaterina yelena yemane yemi yerlan yermek
yevgeny yifat yigal yilmaz ying-jeou ying-wen yingluck yisr yisrael yitzhak ylva yo-jong yoav yogi yoko yolanda yolande yong-hyun yoram yosef yoshihide
yoshihiko yoshimasa yoshiro yossi youcef younes young-sam younis yousaf yousef youssef yousuf yoweri yudi yuji yukio yukiya yuli yuli-yoel yulia yuliia
yuliya yunus yunus-bek yuri yurii yuriko yuriy yury yusuf yuval yvan yves yvette zabihullah zabiullah zachary zagros zaher zahi zahid zahra zahran zaid
zain zainab zakaria zakhar zaki zakir zalmai zalmay zambry zaw zayed zbigniew zdenek zeev zeid zeina zeinab zeki zeljka zeljko zeynep ziad zillur zin
zinaida zine zineb ziyad zlatko zofia zohrab zohran zoltan zoran zuhair zulfiqar zurab zuzana zweli
`
