// Names that differ by a vowel or a letter: each line is one name in the spellings that papers use, and those of two lines
// are two names however alike they are.
const lines = `
mohammed mohamed muhammad mohammad mohamad muhammed muhamed muhamad mohamud mohammud
mahmoud mahmud mahmood mehmud
ahmed ahmad ahmet
hamad hammad
hamed haamed
hamid hameed hamied
humaid humayd
hassan hasan hassaan
hussein hussain husain husayn hossein hussayn hosein hosain husein
hassoun hassun
saleh salih saaleh
salah salaah
salem saalem
salim saleem selim
salam salaam
salman salmaan selman
suleiman sulaiman sulayman soleiman soleyman souleymane
khaled khalid khaalid
khalil khaleel
rashid rasheed
rashed raashed
said saeed saied
saad
sayed sayyed sayyid seyed
nasser nasir naser naseer
nassar nasar
nasr
amir ameer emir
amr amro
omar umar omer
ammar amar
samir sameer
samar
sami samy
karim kareem kerim
karam
akram
majid majeed
majed maged
amjad
jaber jabir
jabr
jabbar
fahd fahad
adel adil
adnan
walid waleed
nabil nabeel
tariq tarek tareq tarik tarique
bashar
bashir basheer
amin ameen
iman eman
hadi hady
mahdi mehdi
murad mourad mrad
malik malek malick
hakim hakeem
hakam
habib habeeb
latif lateef
jamil jameel
jamal gamal jamaal
kamal kemal
kamil kameel kamel
faisal faysal feisal feysal
fadel fadil fadl
ghani
osman usman othman uthman
osama usama oussama
usam
issam esam essam
hisham hesham hicham
hashim hashem
ibrahim ebrahim
ismail ismael esmail ismaeel
yousef youssef yusuf yusef yousuf yousif youssouf
younes younis yunis yunus younus
yasser yasir yaser
yassin yaseen yasin
mustafa moustafa mostafa mustapha mostapha
mansour mansur mansoor
masoud massoud masud masood
mukhtar mokhtar moukhtar
munir mounir muneer
nour noor nur
nouri nuri noori
qasem qassem kassem qasim kassim qassim kasim ghassem
qais kais qays
raed raad
riad riyad riyadh
sharif shareef cherif sherif
tawfiq tawfik taufiq
taha
ziad ziyad zeyad
zaid zayd zeid
zayed zaied
fayez faiez fayiz
bin ben
haider haidar hayder heidar
abbas
abdullah abdallah abdulla abdalla
ali
alaa ala
aziz azeez
dmitry dmitri dmitriy dimitri dmitrii dimitry dmitrij
aleksandr alexander aleksander alexandr
oleksandr olexander oleksander
sergey sergei sergej
serhiy serhii serhij
andrey andrei andrej
andriy andrii andrij
yevgeny evgeny yevgeni evgeni yevgeniy evgeniy
yevhen evhen yevgen
mikhail mihail
mykhailo mykhaylo
vladimir
volodymyr volodimir
viktor victor
yury yuri yuriy iouri yurii
`
const usualSpellings = () =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map(line => line.split(' '))
      .flatMap(spellings => spellings.map(word => [word, spellings[0] as string] as const)),
  )
let usual: ReadonlyMap<string, string> | undefined

/** The usual spelling of the name that a word spells, by which the name is known; nothing for words that are not listed. */
export function usualOf(word: string): string | undefined {
  usual ??= usualSpellings()
  return usual.get(word)
}
