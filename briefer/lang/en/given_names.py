"""English-language press: given names by the gender they mostly stand for.

The Anglo-American ones are facts of the US Census Bureau (names files of 1990, public domain): a name is
female or male when at least four of five bearers are; names from other parts of the world are our own list.
"""

MALE = frozenset(
    """
aaron abdul abdullah abe abel abraham abram abu adalberto adam adan adil aditya adnan adolfo
adolph adrian agustin ahmad ahmed ajay ajit akira akshay al alan albert alberto alden aldo alec
alejandro aleksandr aleksei alessandro alexander alexandre alexei alexey alfie alfonso alfonzo
alfred alfredo ali alistair allan allen alok alonso alonzo alphonse alphonso alton alvaro alvin
amado aman ambrose amir amit amitabh amos anand anatoly anders anderson andre andreas andrei
andres andrew andrey andrzej andy angelo anibal anil anthony antione antoine anton antone
antonin antonio antony antwan archie arden arjun arlen arlie armand armando arnold arnoldo
arnulfo aron arron arsene arthur arturo arun arvind asa ashok ashraf asif atul augustus aurelio
avery ayman aziz baburao barack barney barrett barry bart barton bashar basil beau ben benedict
benito benjamin bennett bennie benny benton benyamin bernard bernardo bernie bert bertram beto
bilal bill billy bjarne bjorn blaine blake bo bob bobby bogdan booker boris borja boyce boyd
brad bradford bradley bradly brady brain branden brandon brant brendan brendon brent brenton
bret brett brian brice brock broderick brooks bruce bruno bryan bryant bryce bryon buddy buford
burl burt burton buster byron caleb calvin cameron carl carlo carlos carlton carmelo carmine
carroll carson carter cary cecil cedric cedrick cesar chad chadwick charles charley chas chase
chauncey chester chet christoper christopher chuck cillian clarence clark claud claude claudio
clay clayton clement clemente cletus cleveland cliff clifford clifton clint clinton clyde cody
colby cole coleman colin collin colton columbus conrad cordell corey cormac cornelius cornell
cortez cory coy craig cristiano cristobal cristopher curt curtis cyril cyrus dale dalton damian
damien damion damon dan dane danial daniel danil danilo dannie danny dante darell daren darin
dario darius darnell daron darrel darrell darren darrick darrin darron darryl darwin daryl dave
david davis dean deandre deangelo deepak del delbert delmar delmer demarcus demetrius denis
dennis denny deon derek derick derrick deshawn desmond dev devendra devin dewayne dewey dewitt
dexter dick diego dilip dillon dinesh dino dion dirk dmitri dmitry domenic domingo dominic
dominick don donald dong donn donnell donnie donny donovan donte dorsey doug douglas douglass
doyle drew duane dudley duncan dustin dwain dwayne dwight dylan eamonn earle earnest ed eddie
eddy edgar edgardo edison edmond edmund edmundo edouard eduardo edward edwardo edwin efrain
efren elbert elden eldon eldridge eli elias elijah eliseo elliot elliott ellis ellsworth elmer
elmo eloy elroy elton elvin elvis elwood emanuel emerson emery emil emile emilio emmanuel emmett
emmitt emory enoch enrico enrique erasmo erdogan eric erich erick erik ernest ernesto ernie
ernst errol ervin erwin esteban ethan eugene eugenio eusebio evan everett everette evgeny
ezekiel ezequiel ezra fabian fabien faisal farid farooq faustino fausto federico felipe felix
felton ferdinand fermin fernando fidel filiberto filippo finn fletcher florencio florentino
floyd forest forrest foster francesco francis francisco frank franklin franklyn fred freddie
freddy frederic frederick fredric fredrick freeman fritz fyodor gabriel galen gareth garfield
garland garret garrett garry garth gary gaston gaurav gavin gaylord geert genaro gene gennady
geoffrey george gerald geraldo gerard gerardo german gil gilbert gilberto gino giorgio giovanni
giuseppe glen glenn gonzalo gopal goran gordon grady graham graig grant granville greg gregg
gregorio gregory grover guillaume guillermo gulzar gunter gus gustavo guy habib hai hakeem hakim
hal hamid hamza hank hans harish harlan harland harley harold harris harrison harry harsh haruki
harvey hasan hassan hayden haywood heath hector heinz hemant henrik henry herb herbert heriberto
herman herschel hershel herve hideki hilario hilton hipolito hiram hiroshi hobert hollis homer
horace horacio hosea howard hoyt hubert huey hugh hugo humberto hung hunter hussein hyman ian
ibrahim ignacio igor ike ilya imran ira irfan irvin irving irwin isaac isaiah isaias isiah
isidro ismael ismail issac ivan jacinto jack jackson jacob jacques jagdish jake jakob
jakub jamaal jamal jamar jame jamel james jamison janusz jared jarod jarred jarrett jarrod
jarvis jason jasper javier jawaharlal jay jayson jc jeb jed jeff jefferey jefferson jeffery
jeffrey jeffry jens jerald jeramy jere jeremiah jeremy jermaine jerold jerome jeromy jerrell
jerrod jerrold jerry jess jesse jesus jim jimmy jiri joachim joao joaquin joe joel joesph joey
john johnathan johnathon johnny johnson jon jonah jonas jonathan jonathon jordon jorge jose
josef joseph josh joshua josiah jospeh josue jozef juan jude judson juergen jules julian julio
julius junior jurgen justin kabir kailash kamal karan kareem karim karl keenan keir keith kelvin
kemal ken kendall kendrick keneth kenji kenneth kennith kenny kent kenton kermit keven kevin
khalid kieth kirby kirk kishore klaus konstantin korey kory kraig krishna kristofer kristopher
kumar kunal kurt kurtis kwame kwasi kylian lachlan lamar lamont lance landon lane lanny larry
lars laszlo laurence laurent lawerence lawrence lazaro leandro lebron leif leland lemuel len
lenard lenny leo leon leonard leonardo leonel leonid leopoldo leroy les lester levi lewis liam
lino linwood lionel lloyd logan lon lonnie lonny loren lorenzo louie louis lowell loyd luca
lucas luciano lucien lucio lucius luigi luis luiz lukas luke luther lyle lyman lyndon lynwood
mac mack mahatma mahesh mahmoud mahmud malcolm malcom malik mamnoon manish manmohan manoj manu
manual manuel marc marcel marcelino marcellus marcelo marcin marco marcos marcus marek margarito
mariano mario marius mark marko markus marlin marlon marquis marshall martin marty marvin mason
mateusz mathew mathieu matt matteo matthew mattias maurice mauricio mauro max maxim maximo
maxwell maynard mckinley mehmet mel melvin merlin merrill mervin micah michael michale micheal
michel mick mickey miguel mikael mike mikel mikhail milan milford millard milo milos milton ming
miquel miroslav mitch mitchel mitchell mitt mo modesto mohamed mohammad mohammed mohan mohit
mohsin moises monroe monte monty morris morton mose moses moshe muhammad muhammadu mukesh murad
murray mustafa myles myron nabil napoleon narayan narendra naresh nathan nathanael nathanial
nathaniel naveen nawaz neal ned neil nelson nestor neville newt newton neymar niall nicholas
nick nickolas nicolas nigel nikhil nikolai nils nitin nitish noah noble noe noel nolan norbert
norberto norman normand norris novak octavio odis oleg oleksandr olen olin oliver olivier
olusegun omar omer oren orhan orlando orval orville osama oscar osvaldo oswaldo otha otis otto
owen pablo palmer pankaj paolo parker pascal pasquale patrick paul pavel pawel pedro pep percy
perry pete peter petr phil philip philippe phillip pierre piotr porfirio pradeep prakash pranab
prashant praveen preston quentin quincy quintin quinton rafael raghu raghuram rahul raj raja
rajan rajat rajesh rajiv rajnath rakesh raleigh ralph ram ramesh ramiro ramon rand randal
randall randell randolph randy ranil ranjit raphael rashad rashid raul ravi ray rayford raymon
raymond raymundo recep reed reggie reginald reid reinaldo renaldo renato reuben rex rey reyes
reynaldo rhett ricardo rich richard richie rick rickey rickie ricky rico rigoberto rishi ritesh
rob robby robert roberto robt rocco rod roderick rodger rodney rodolfo rodrick rodrigo rogelio
roger rohan rohit roland rolando rolf rolland roman romeo ron ronald ronnie ronny roosevelt rory
roscoe rosendo ross roy royal royce ruben rubin rudolf rudolph rudy rueben rufus rupert russ
russel russell rusty ryan sachin sadio sadiq saeed sajid sal salim salman salvador salvatore
sameer samir sammy samual samuel sandeep sanford sanjay sanjeev santiago santo santos santosh
saravanan satish satya saul scot scott scottie scotty seamus sean sebastian sebastien serge
sergei sergey sergio seth seymour shad shahid shane shankar shaquille shashi shaun shawn shayne
sheldon shelton sherman sherwood shinzo shivraj shon sid siddharth silas silvio simon sohail sol
solomon sonny spencer srinivas stan stanford stanley stanton stefan stefano stephan stephane
stephen sterling steve steven stewart stuart subhash sudhir sunil suresh surya syed sylvester
tad takashi tanner tariq tayyip ted teddy teodoro terence terrance terrell terrence thad
thaddeus theodore theron thierry thilo thomas thurman tiger tim timmy timothy titus tobias toby
tod todd tom tomas tomasz tommy toney tony tory travis trent trenton trevor trey tristan troy
truman tuan ty tyler tyree tyrell tyron tyrone tyson uday ulysses umar usman vaclav vadim
valentin valentine valery vance vaughn venkat vern vernon vicente victor vijay vikas vikram
viktor vinay vince vincent vincenzo vinod virgil virgilio vishal vito vivek vlad vladimir
volodymyr von wade wahid waldo waleed walker wallace wally walter walton ward warner warren
waylon wayne wendell werner wes wesley weston wilber wilbert wilbur wilburn wiley wilford
wilfred wilfredo will willard willem william williams willian willis willy wilmer wilson wilton
wim winford winfred winston wm wojciech woodrow wyatt xavier xi yann yannick yasir yasser
yevgeny yoshihide youssef yuri yusuf yves zachariah zachary zachery zack zackary zafar zaheer
zane ziad zinedine zoran zubair
""".split()
)
"""Given names of men."""

FEMALE = frozenset(
    """
agnieszka bozena danuta halina ioana irena jadwiga jitka katarzyna malgorzata mihaela milena zuzanna
aarti abbey abbie abby abigail ada addie adela adelaida adelaide adele adelina adeline adell
adriana adriane adrianna adrianne adrienne agatha agnes aida aileen aimee aisha aishwarya alaina
alana alanna alba alberta albina alda alecia alejandra alene alesha alesia alessandra aleta
aletha alexa alexandra alexandria alfreda alia alice alicia alina aline alisa alisha alison
alissa allene allie allison allyson alma alta altagracia althea alvina alyce alyson alyssa
amalia amanda amber amelia ami amie amina amparo amrita amy ana anabel anastasia andra andria
angela angelia angelica angelina angeline angelique angelita angie anh anissa anita anjali
ankita ann anna annabelle annalena annamarie anne annegret anneliese annemarie annetta annette
annie annmarie antionette antje antoinette antonette antonia anu anupama anuradha aoife aparna
april araceli aracely archana ardis ardith aretha ariana arleen arlene arline armida artie
arundhati asha ashlee ashleigh ashton asma astrid athena audra audrey augusta aung-san aura
aurelia aurora ava avis ayanna ayesha bambi barb barbara barbra barkha beata beatrice beatrix
beatriz becky belen belinda bella belle belva benazir benita bernadette bernadine bernice
berniece bernita berta bertha bertie beryl bess bessie beth bethany betsy bette bettie bettina
betty bettye beulah beverley beverly beyonce bianca billie birdie birgit blanca blanch blanche
bobbi bobbie bonita bonnie bonny brandi brandie breanna brenda brenna briana brianna brianne
bridget bridgett bridgette brigette brigitte britney brittani brittany brittney bronwyn brook
brooke caitlin caitlyn callie camilla camille candace candelaria candi candice candida caoimhe
cara caren cari caridad carina carissa carla carleen carlene carlotta carly carman carme carmel
carmela carmelita carmella carmen carol carole carolee caroline carolyn carrie caryl caryn
casandra cassandra cassie catalina catharine catherine cathie cathleen cathrine cathryn cathy
catina catrina cecelia cecile cecilia celeste celestine celia celina chanda chandra chanel
chantal chantel charisse charla charleen charlene charline charlotte charmaine chasity chastity
chelsea chelsey chelsie cheri cherie cherly cheryl cheryle chiara chiquita chloe chrissy christa
christal christen christi christiane christie christin christina christine christy chrystal
ciara cindi cindy cinthia claire clara clare clarice clarissa claudette claudia claudine
clementine clothilde coleen colette colleen collette concepcion concetta condoleezza connie
constance consuelo cora coral cordelia cori corina corine corinna corinne cornelia corrie
corrine cortney courtney cristal cristina cristine cristy crystal cynthia daisy dalia damaris
danelle danette daniela daniella danielle danita danna daphne dara darci darcy daria darla
darleen darlene dawn dawna dayna deana deann deanna deanne deb debbie debby debi debora deborah
debra debrah deena deepa deepika deidra deidre deirdre delfina delia delilah della delma delois
delores deloris delphine demetria dena denice denise desiree dessie destiny devi dian diana
diane diann dianna dianne dilma dina dinah dionne divya dixie dollie dolly dolores dominga dona
donita donna dora dorcas doreen dorene doretha dori dorinda doris dorothea dorothy dorris dortha
dorthy dottie dovie dulce earlene earline earnestine easter ebony edie edith edna edwina edythe
effie eileen ekaterina elaina elaine elba elda eleanor eleanore elena elenor elia elida elif
elinor elisa elisabeth elise elissa eliza elizabeth elizebeth elke ella ellen ellie elma elnora
eloisa eloise elouise elsa elsie elva elvia elvira elyse emilia emilie emily emma emmanuelle ena
enid enriqueta era erica ericka erika erin erlinda erma erna ernestina ernestine esmeralda
esperanza esra essie estela estella estelle ester esther ethel etta eugenia eula eulalia eunice
eva evangelina evangeline evelyn evette evie evonne fabiola faith fannie fanny farrah fatema
fatima fawn fay faye felecia felicia felicita felicitas felipa felisha fern filomena fiona flor
flora florence florine flossie floy fran frances francesca francine francisca francoise freda
frederique freida freya frieda gabriela gabriella gabrielle gail garnet gauri gaye gayla gayle
geeta geetanjali gena geneva genevieve genoveva georgette georgiana georgianna georgie georgina
geraldine gerda geri germaine gerri gertie gertrude ghazala gilda gillian gina ginger ginny
giorgia gisela giselle gita giulia gladys glenda glenna gloria goldie grace gracie graciela
gregoria greta gretchen griselda guillermina gussie gwen gwendolyn hailey haley hallie hanan
hanna hannah hanne harriet harriett harriette hattie haydee hayley hazel heather heidi heike
helen helena helene helga helle hellen henrietta herlinda hermelinda herminia hester hilary
hilda hildegard hillary hina holli hollie holly hope hortencia hortense ida idella ila ileana
ilene ilhan ilse ima imelda imogen imogene ina indira indra ines inez inge ingrid iola iona ione
irene irina iris irma isabel isabell isabella isabelle isla iva ivanka ivette ivonne ivy jacinda
jacklyn jaclyn jacque jacquelin jacqueline jacquelyn jacquline jada jahnavi jaimie jami jamila
jana jane janeen janel janell janelle janet janette janice janie janina janine janis janna
jannette jannie jaqueline jasmin jasmine jaya jayalalithaa jayme jayne jeana jeane jeanetta
jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jen jena jenelle jenifer
jeniffer jenna jennette jenni jennie jennifer jenny jeri jerri jerrie jesica jessica jewel
jewell jill jillian joan joanie joann joanna joanne jocelyn jodi jodie joelle joellen johanna
johnna joleen jolene joni jonnie josefa josefina josephina josephine josette josie jovita joy
joyce joycelyn juana juanita judi judith judy juli julia juliana julianna julianne julie juliet
juliette june jung justina justine jyoti kaitlin kaitlyn kala kamala kami kandi kandice kara
karen kari karima karin karina karissa karla karol karolyn karon karrie karyn kassandra katarina
kate katelyn katerina katharine katherine katheryn kathi kathie kathleen kathrine kathryn kathy
katie katina katja katrina katy kavita kay kaye kayla keely keisha kelley kelli kellie kelly
kellyanne kelsey kendra kenya keri kerri kerrie kesha keshia khadija kia kimberlee kimberley
kimberly kira kirsten kirsty kisha kitty komal kori krista kristal kristalina kristen kristi
kristie kristin kristina kristine kristy krystal krystle ksenia kyla kylie kyra lacey lacie
ladonna lakeisha lakesha lakeshia lakisha lakshmi lalita lan lana laquita lara larissa lashanda
lashawn lashonda lata latanya latasha latika latisha latonia latonya latosha latoya latrice
latricia laura laureen laurel lauren lauretta laurette lauri laurie lavina lavon lavonne lawanda
layla lea leah leann leanna leanne leatrice leeann leigh leila leilani leisa lela lelia lena
lenora lenore leola leona leone leonor leonora leora leota lesa lessie leta letha leticia
letitia lettie lia libby lida lidia lieselotte lila lilia lilian liliana lillian lillie lilly
lily lina linda lindsay lindy linnea linnie lisa lise lisette lissette liz liza lizabeth lizbeth
lizette lizzie lois lola lolita lona lora loraine lorena lorene lorenza loretta lori lorie
lorine lorna lorraine lorri lorrie lottie lou louann louella louisa louise lourdes lovie luann
luanne lucia lucie lucila lucile lucille lucinda lucretia lucy ludmila luella luisa lula lulu
lupe lura luz lydia lyn lynda lyndsey lynette lynne lynnette ma mabel mable mackenzie madeleine
madeline madelyn madge madhuri madonna mae maeve magda magdalena magdalene maggie magnolia mai
mairead maja majorie malala malgorzata malinda malissa mallory mamata mamie mandi mandy manisha
manuela mara maranda marcela marcelina marcella marcelle marci marcia marcie marcy margaret
margarethe margarette margarita marge margery margie margo margot margret margrethe marguerite
mari maria mariah mariam marian mariana mariann marianna marianne maribel maricela marie
marietta marija marilee marilyn marilynn marina marisa marisela marisol marissa marit
marita maritza marjorie marjory marla marlena marlene marlo marlyn marlys marnie marquerite
marquita marsha marta martha marti martina marva marvel mary maryam maryann maryanne marybeth
maryellen maryjane marylin marylou mathilde matilda matilde mattie maud maude maudie maura
maureen maurine mavis maxie maxine maya mayawati maybelle mayme mayra meagan meaghan medha meena
meera megan meghan megyn mehbooba mei melania melanie melba melina melinda melisa melissa
mellisa mellissa melodie melody melony melva melvina meredith merry meta mette mia micaela
michaela michele michell michelle migdalia milagros mildred millicent millie mimi mina mindy
minerva minnie mira miranda mireya miriam mirian mirna missy misti misty mittie mitzi mollie
molly mona monica monika monique mozelle muriel myra myriam myrna myrtis myrtle nadia nadine
najat nakia nan nanci nancy nandini nanette nannette nannie naomi nargis nasreen natalia natalie
natasha nathalie natividad nazanin nedra neelam neha nelda nell nellie nelly nena nereida nettie
neva niamh nichole nicki nicole nidia niki nikki nila nilda nina nirmala nisha nita noelle noemi
nola nona noor nora noreen norma noura nova novella nupur nydia octavia odessa ofelia oksana ola
olena oleta olga olivia oma ona opal ophelia oprah ora oralia orla orpha paige pam pamala pamela
pansy parveen patrica patricia patsy patti pattie patty paula paulette paulina pauline pearl
pearlie pearline peggie peggy penelope pennie penny perla petra philippa phillis philomena
phoebe phylis phyliss phyllis pia pilar polly pooja poonam portia pratibha preeti pricilla
priscilla priti priya priyanka prudence purnima rachael rachana racheal rachel rachelle radha
rae rafaela rajani ramona randi rani ranjana raquel rasheeda rashida rashmi raven reba rebeca
rebecca rebekah regina reina rekha rena renae renata renate renee renita renu renuka reta retha
reva reyna rhea rhiannon rhoda rhonda richelle rita ritu robbin roberta robyn rochelle rocio
roisin roma romona rona ronda roopa rosa rosalba rosalee rosalia rosalie rosalina rosalind
rosalinda rosalyn rosanna rosanne rosario rose roseann roseanna roseanne rosella roselyn
rosemarie rosemary rosetta rosie rosina rosita roslyn rowena roxana roxane roxann roxanna
roxanne roxie ruby rubye rukmini rupa rupali ruth ruthann ruthie sabina sabine sabrina sadia
sadie saima sakshi salina sallie sally salma samantha samatha samina sana sandhya sandi sandra
sandy sangeeta sania sanjuana sanjuanita santa saoirse sara sarah sarita saroj saundra savita
scarlett seema selena selina selma serena shabana shabnam shaina shaista shalonda shameka
shamika shana shanda shanna shannon shanon shanta shante shantel shara shari sharla sharlene
sharmila sharon sharonda sharron sharyn shauna shawna shayla shayna sheena sheikha sheila shelia
shelley shelli shellie shelly sheree sheri sherie sherita sherri sherrie sherrill sherryl sheryl
shiela shilpa shirlene shirley shobha shonda shreya shruti shweta sierra silke silvia simona
simone sinead siobhan siri smita smriti sneha socorro sofia soledad solveig sonal sonali sondra
sonia sonja sonya sophia sophie sridevi stacey staci stacia stacie stacy starla starr stefanie
stella stephanie stephany stephenie sue sunita supriya susan susana susanna susannah susanne
sushma susie suzan suzanna suzanne suzette svetlana swati sybil syble sylvia tabatha tabitha
tamara tameka tamela tamera tami tamika tammi tammie tammy tamra tamsin tana tania tanisha tanya
tara taryn tasha tatiana tatyana tawana tawanda tawnya teena tena tera teresa terese teresita
teressa teri terra terri terrie tessa tessie thea theda thelma theodora theresa therese tia
tiana tiara tierra tiffani tiffanie tiffany tillie tina tisha tomasa tomeka tonia tonja tonya
tori tosha toya tracey traci tracie tracy trena tresa tressa treva tricia trina trisha trista
trudy twila twyla tyra ulrike uma una ursula urvashi usha ute vada valarie valencia valentina
valeria valerie valorie vandana vanessa vasundhara veda veena velda velma venessa venita venus
vera verda vergie verla verna vernell vernice veronica vesta vickey vicki vickie vicky victoria
vida vidya vikki viktoria vilma viola violet violeta virgie virgina vivian viviana vonda wanda
wendi wendy whitney wiebke wilda wilhelmina willa wilma winifred winnie winnifred winona xiomara
yadira yasmin yekaterina yelena yesenia yolanda yolonda yoshiko yulia yuliya yvette yvonne zahra
zainab zeinab zelda zella zelma zenaida zoe zoila zola zona zoraida zsuzsanna zuzana
""".split()
)
"""Given names of women."""

EITHER = frozenset(
    """
akin alex alexis alva andrea angel ariel ashley aubrey augustine aung blair britt carey carrol
casey chang charlie chen cheng chris chung clair cleo cruz daisuke dana dee devon dominique
dorian elisha feng frankie gabriele gale gerry guadalupe gul gurpreet harper harpreet hong hui
ivory jackie jae jaime jamey jamie jan jaswinder jean jessie jian jimmie jing jo jody
johnie johnnie jordan kasey kerry kim kiran kris kyle lavern laverne lee lei lesley leslie li
liang lindsey ling liu lynn manpreet marion merle michal minh morgan nicky nicola nikita numbers
odell ollie park pat patrice qiang quinn refugio rene riley robbie robin rowan sam sammie sasha
shelby shuang sidney skyler stevie sung sydney taylor terry theo tian tommie toni trinidad val
wang willie wu xia xiaoping yang ye yi yong yoon zhang zhao zhou
""".split()
)
"""Given names of both."""

SHORT = {
    short: full
    for full, forms in (
        ("william", "bill billy will willie liam"),
        ("robert", "bob bobby rob robbie"),
        ("richard", "dick rick rich ricky"),
        ("james", "jim jimmy jamie"),
        ("michael", "mike mick mickey"),
        ("anthony", "tony"),
        ("edward", "ted ed eddie ned"),
        ("john", "jack johnny"),
        ("charles", "charlie chuck"),
        ("thomas", "tom tommy"),
        ("joseph", "joe joey"),
        ("stephen", "steve"),
        ("lawrence", "larry"),
        ("henry", "harry hank"),
        ("andrew", "andy drew"),
        ("margaret", "maggie meg peggy"),
        ("elizabeth", "liz lizzie beth betty bess"),
        ("katherine", "kate kathy katie"),
        ("patricia", "pat patty tricia"),
        ("rebecca", "becky"),
        ("susan", "sue suzy"),
        ("deborah", "debbie"),
        ("dorothy", "dot"),
        ("theresa", "terry tess"),
        ("abigail", "abby"),
    )
    for short in forms.split()
}
"""Short forms of given names: one bearer may be printed by both."""
