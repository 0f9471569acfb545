/** Common first names by the sex they are mostly given to; a name in neither list says nothing. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `abigail ada adele adriana agatha agnes aisha akiko alexandra alexis alice alicia alina alison allison alma alyssa
amanda amber amelia amy ana anastasia andrea angela angelica angie anita anna anne annette annie anya april ariel
arlene ashley astrid audrey ava barbara beatrice becky belinda bella bernadette bertha beth bethany betsy betty
beverly bianca bonnie brenda bridget brittany brooke camila camille candace cara carla carmen carol caroline carolyn
carrie cassandra cassie catherine cathy cecilia celeste celia charlotte chelsea cheryl chloe christina christine cindy
claire clara clarice claudia colette colleen connie constance cora cordelia courtney crystal cynthia daisy dana
daniela danielle daphne darlene dawn deborah debbie debra deirdre delia della delores denise diana diane dina dolores
donna dora doris dorothy edith edna eileen elaine eleanor elena elise eliza elizabeth ella ellen ellie eloise elsa
elsie emily emma erica erika erin esmeralda estelle esther ethel eva evangeline eve evelyn faith farah fatima faye
felicia fiona flora florence frances francesca frida gabriela gail gemma genevieve georgia geraldine gertrude gina
ginger ginny giselle gladys glenda gloria grace greta gretchen guinevere gwen hailey hana hannah harriet hazel heather
heidi helen helena helga henrietta hilary hilda holly hope ida imogen ines ingrid irene iris irina isabel isabella
isadora ivy jackie jacqueline jade jan jane janet janice jasmine jean jeanette jenna jennifer jenny jessica jill jo
joan joanna jocelyn jodie josephine joy joyce juanita judith judy julia juliana julie juliet june kara karen kate
katerina katherine kathleen kathryn kathy katie katrina katya kayla keiko kelly kendra kimberly kirsten kristen
kristina kylie lana lara latoya laura lauren laurie layla lea leah leila lena leslie leticia lila lily linda lisa liz
liza lois lola loretta lori lorna lorraine louise lucia lucille lucinda lucy luna lydia lynn mabel madeleine madison
maggie maisie mandy mara marcia margaret margarita margie margot maria mariam marianne marie marilyn marina marissa
marjorie marlene marsha martha mary masha matilda maude maureen maxine maya meg megan mei melanie melinda melissa
mercedes meredith mia michelle mildred millie mina minnie miranda miriam moira molly mona monica muriel myra myrtle
nadia nadine nancy naomi natalia natalie natasha nellie nia nicole nina noelle nora norma octavia olga olive olivia
opal ophelia pamela patience patricia patty paula pauline pearl peggy penelope penny petra phoebe phyllis polly
priscilla priya prudence rachel ramona rebecca regina renee rhoda rhonda rita roberta rosa rosalie rosalind rosa rose
rosemary rosie roxanne ruby ruth sabrina sadie sakura sally samantha sandra sandy sara sarah sasha scarlett selena
selma serena shannon sharon sheila shelby shelley sherry shirley sienna sierra simone sofia sonia sonya sophia sophie
stacy stella stephanie sue summer susan susanna susie suzanne svetlana sylvia tabitha tamara tania tanya tara tatiana
teresa tess tessa thelma theresa tiffany tina toni tracy trina trish trudy ursula valentina valerie vanessa vera
veronica vicky victoria viola violet virginia viv vivian wanda wendy whitney wilma winifred winona xena yasmin yoko
yolanda yuki yvette yvonne zara zelda zoe zora`.split(/\s+/),
);

export const MALE_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abe abel abraham adam adrian ahmed akira al alan albert alberto alec alejandro alex alexander alfie
alfred ali allen alvin amir anatoly andre andreas andrew andy angus anthony anton antonio archie ari armand arnold
arthur art ash august austin axel barney barry bart basil ben benedict benjamin bennett benny bernard bernie bert
bill billy bjorn blake bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan buck bud buddy
burt byron caleb calvin cameron carl carlos carter casper cecil cedric cesar chad charles charlie chester chris
christian christopher chuck clark claude clay clayton cliff clifford clint clive clyde cody colin conrad cornelius
craig curtis cyril cyrus dale damian dan daniel danny dante darren darryl dave david dean dennis derek desmond dexter
diego dieter dimitri dmitri dominic don donald doug douglas drew duke duncan dustin dwayne dwight dylan earl ed eddie
edgar edmund eduardo edward edwin eli elias elijah elliot elmer elvis emil emilio emmett enrique eric erik ernest
ernie ethan eugene evan everett ezra felix ferdinand fernando finn fletcher floyd francis francisco frank frankie
franklin franz fred freddie frederick fritz gabriel garrett gary gavin gene geoffrey george gerald gerard gideon
gilbert giovanni glenn gordon graham grant greg gregory griffin gus gustav guy hal hank hans harold harris harrison
harry harvey hassan hector henry herbert herman hiro homer horace howard hubert hugh hugo humphrey hussein ian ibrahim
igor ike ira irving isaac isaiah ivan jack jackson jacob jaime jake jamal james jamie jared jason jasper javier jay
jed jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joe joel joey johan john johnny jon jonah
jonas jonathan jordan jorge jose joseph josh joshua juan jules julian julio julius justin kai karl keith ken kenji
kenneth kenny kevin kirk klaus kurt kyle lance lars larry laurence lawrence lee leo leon leonard leroy leslie lester
lev levi lewis liam linus lionel lloyd logan lorenzo lou louis luca lucas luigi luis luke luther mack malcolm manuel
marco marcus mario mark marlon marshall martin marty marvin mason matt matteo matthew maurice max maxwell mel melvin
michael miguel mike mikhail miles milo milton mitch mitchell mohammed morgan morris mortimer moses muhammad murray
nate nathan nathaniel ned neil nelson neville nicholas nick nicolas nigel nikolai noah noel norman oleg oliver ollie
omar orlando oscar oswald otis otto owen pablo paolo patrick paul pavel pedro percy perry pete peter phil philip
pierre preston quentin quincy rafael ralph ramon randall randy raphael raul ravi ray raymond reggie reginald rene
reuben rex ricardo richard rick ricky rob robbie robert roberto robin rod roderick rodney roger roland rolf roman
romeo ron ronald ronnie rory ross roy ruben rudolph rudy rufus rupert russ russell ryan sal salvador sam samir samson
samuel santiago saul scott sean sebastian sergei sergio seth seymour shane shaun sherlock sidney simon solomon spencer
stan stanley stefan stephen sterling steve steven stuart sven sylvester ted teddy terence terrence terry theo theodore
thomas tim timothy tito toby todd tom tomas tommy tony travis trent trevor tristan troy tyler tyrone ulysses vance
vaughn vernon victor vince vincent vinnie vito vladimir wade wallace wally walt walter ward warren wayne wesley wilbur
wilfred will willard william willie willy winston wolfgang woody wyatt xavier yuri yusuf zach zachary zane`.split(
    /\s+/,
  ),
);
