/// Families of infoboxes whose entries are named by the parameters of their template, not by the labels they display
/// (clean format, section 4.7).
///
/// A line is family, labels between bars, key. `@source` names the page that documents the template's parameters.
/// `@requires` names labels by which the family is told: a box is of the family if it has all the labels of one such line,
/// whatever else it has. Labels count as they read in the box, without case. Where a box would be of several families
/// it is of the one that stands first here.
///
/// What is a key, by what the specimen shows ("Perpetrators" is `Perps`, "Attack type" is `Type`):
///
/// - The parameter's name, its first letter a capital, `_` read as a space. An abbreviation is a name like any other.
/// - A label that says the parameter's name but for case, spaces and punctuation is the key already, and not listed.
///   Labels that show one parameter in one number or the other ("Genre", "Genres", "Genre(s)") have one key.
/// - A label that shows several parameters at once ("Born": name, date and place) or whose text the article's author chose
///   keeps its words, for no parameter says what it shows. So does every label that is not listed.
/// - Prefixes that all parameters of a template have ("Ship launched") are no part of the key.
///
/// Families are told by labels alone, because they are what all renderings of a page have in common: the classes of boxes
/// differ between eras, and template names stand in Parsoid's HTML only. A wrong key is worse than a label, so no line of
/// `@requires` is shorter than what only that template, or one that names its parameters alike, shows. "Attack type"
/// alone is not enough: weapons and monsters of games have an attack type too.
enum InfoboxFamilyTable {
    static let tsv: StaticString = """
        civilian attack	@source	Template:Infobox civilian attack/doc
        civilian attack	@requires	Attack type|Date
        civilian attack	@requires	Attack type|Deaths
        civilian attack	@requires	Attack type|Injured
        civilian attack	@requires	Attack type|Non-fatal injuries
        civilian attack	@requires	Attack type|Victims
        civilian attack	@requires	Attack type|Perpetrator
        civilian attack	@requires	Attack type|Perpetrators
        civilian attack	@requires	Attack type|Perpetrator(s)
        civilian attack	@requires	Perpetrators|Target|Deaths
        civilian attack	@requires	Perpetrator|Target|Deaths
        civilian attack	@requires	Perpetrator(s)|Target|Deaths
        civilian attack	Attack type	Type
        civilian attack	Weapon|Weapon(s)	Weapons
        civilian attack	Deaths	Fatalities
        civilian attack	Injured|Non-fatal injuries	Injuries
        civilian attack	Victim|Victim(s)	Victims
        civilian attack	Perpetrator|Perpetrators|Perpetrator(s)	Perps
        civilian attack	Suspected perpetrator|Suspected perpetrators|Suspected perpetrator(s)	Susperps
        civilian attack	Assailant|Assailant(s)	Assailants
        civilian attack	No. of participants|Number of participants	Numparts
        civilian attack	Defender|Defenders|Defender(s)	Dfens
        civilian attack	Inquiries	Inquiry
        television	@source	Template:Infobox television/doc
        television	@requires	No. of episodes|Country of origin
        television	@requires	No. of seasons|Country of origin
        television	@requires	No. of series|Country of origin
        television	@requires	No. of episodes|Running time
        television	@requires	No. of episodes|Original channel
        television	@requires	No. of episodes|Original network
        television	Genre(s)|Genres	Genre
        television	Created by	Creator
        television	Developed by	Developer
        television	Written by	Writer
        television	Directed by	Director
        television	Presented by	Presenter
        television	Voices of	Voices
        television	Opening theme	Open theme
        television	Ending theme	End theme
        television	Composer(s)|Composers	Composer
        television	Country of origin	Country
        television	Original language|Original languages|Original language(s)	Language
        television	No. of seasons	Num seasons
        television	No. of series	Num series
        television	No. of episodes	Num episodes
        television	Executive producer(s)|Executive producers	Executive producer
        television	Producer(s)|Producers	Producer
        television	Editor(s)|Editors	Editor
        television	Location(s)|Locations|Production location|Production locations|Production location(s)	Location
        television	Camera setup	Camera
        television	Running time	Runtime
        television	Production company|Production companies|Production company(s)	Company
        television	Original network|Original channel	Network
        television	Related shows	Related
        film	@source	Template:Infobox film/doc
        film	@requires	Release date|Directed by
        film	@requires	Release dates|Directed by
        film	@requires	Release date(s)|Directed by
        film	@requires	Box office|Directed by
        film	@requires	Distributed by|Directed by
        film	@requires	Running time|Directed by|Produced by
        film	@requires	Running time|Directed by|Starring
        film	@requires	Running time|Distributed by|Starring
        film	Directed by	Director
        film	Written by	Writer
        film	Screenplay by	Screenplay
        film	Story by	Story
        film	Produced by	Producer
        film	Narrated by	Narrator
        film	Edited by	Editing
        film	Music by	Music
        film	Production company|Production company(s)	Production companies
        film	Distributed by	Distributor
        film	Release date|Release dates|Release date(s)	Released
        film	Running time	Runtime
        film	Countries	Country
        film	Languages|Language(s)	Language
        film	Box office	Gross
        song	@source	Template:Infobox song/doc
        song	@requires	Songwriter(s)|Released
        song	@requires	Songwriters|Released
        song	@requires	Songwriter|Released
        song	@requires	Songwriter(s)|Label
        song	@requires	Songwriters|Label
        song	@requires	Writer(s)|Released|Label
        song	@requires	B-side|Released|Label
        song	@requires	A-side|Released|Label
        song	Songwriter(s)|Songwriters|Songwriter|Writer(s)|Writers	Writer
        song	Composer(s)|Composers	Composer
        song	Lyricist(s)|Lyricists	Lyricist
        song	Producer(s)|Producers	Producer
        song	Genre(s)|Genres	Genre
        song	Label(s)|Labels	Label
        song	B-sides	B-side
        song	Studio(s)	Studio
        album	@source	Template:Infobox album/doc
        album	@requires	Released|Genre|Length
        album	@requires	Released|Genre|Label
        album	@requires	Released|Recorded|Label
        album	@requires	Released|Recorded|Genre
        album	@requires	Released|Genres|Length
        album	@requires	Released|Genre|Labels
        album	Genre(s)|Genres	Genre
        album	Label(s)|Labels	Label
        album	Producer(s)|Producers	Producer
        album	Director(s)|Directors	Director
        album	Language(s)|Languages	Language
        album	Venue(s)|Venues	Venue
        album	Studio(s)	Studio
        musical artist	@source	Template:Infobox musical artist/doc
        musical artist	@requires	Genres|Years active
        musical artist	@requires	Genres|Labels
        musical artist	@requires	Genres|Instruments
        musical artist	@requires	Genres|Origin
        musical artist	@requires	Genre(s)|Years active
        musical artist	@requires	Genre(s)|Instrument(s)
        musical artist	@requires	Labels|Years active
        musical artist	@requires	Label(s)|Years active
        musical artist	Also known as	Alias
        musical artist	Genres|Genre(s)	Genre
        musical artist	Occupation|Occupation(s)	Occupations
        musical artist	Instrument|Instrument(s)	Instruments
        musical artist	Labels|Label(s)	Label
        musical artist	Members	Current members
        musical artist	Member of	Current member of
        musical artist	Formerly of	Past member of
        musical artist	Spouse(s)|Spouses	Spouse
        musical artist	Partner(s)|Partners	Partner
        video game	@source	Template:Infobox video game/doc
        video game	@requires	Mode(s)|Developer(s)
        video game	@requires	Mode(s)|Publisher(s)
        video game	@requires	Mode(s)|Genre(s)
        video game	@requires	Mode(s)|Platform(s)
        video game	@requires	Mode|Developer|Genre
        video game	@requires	Mode|Developer|Platform
        video game	@requires	Modes|Developer|Genre
        video game	@requires	Modes|Developer|Platform
        video game	@requires	Mode|Developers|Genre
        video game	@requires	Modes|Developers|Genre
        video game	@requires	Modes|Developer|Genres
        video game	Developer(s)|Developers	Developer
        video game	Publisher(s)|Publishers	Publisher
        video game	Director(s)|Directors	Director
        video game	Producer(s)|Producers	Producer
        video game	Designer(s)|Designers	Designer
        video game	Programmer(s)|Programmers	Programmer
        video game	Artist(s)|Artists	Artist
        video game	Writer(s)|Writers	Writer
        video game	Composer(s)|Composers	Composer
        video game	Distributor(s)|Distributors	Distributor
        video game	Platform(s)|Platform	Platforms
        video game	Release|Release date|Release date(s)|Release dates	Released
        video game	Genre(s)|Genres	Genre
        video game	Mode(s)|Mode	Modes
        software	@source	Template:Infobox software/doc
        software	@requires	Developer(s)|Stable release
        software	@requires	Developer(s)|Initial release
        software	@requires	Developer(s)|Written in
        software	@requires	Original author(s)|Initial release
        software	@requires	Original author(s)|Stable release
        software	@requires	Original author(s)|Developer(s)
        software	@requires	Operating system|Initial release|Developer
        software	@requires	Operating system|Stable release|Developer
        software	@requires	Operating system|Stable release|Developers
        software	@requires	Operating system|Stable release|License
        software	Original author(s)|Original author|Original authors	Author
        software	Developer(s)|Developers	Developer
        software	Initial release	Released
        software	Repository	Repo
        software	Written in	Programming language
        software	Platform(s)|Platforms	Platform
        software	Available in	Language
        software	Type	Genre
        software	Licence	License
        software	Standard(s)|Standards	Standard
        company	@source	Template:Infobox company/doc
        company	@requires	Industry|Founded
        company	@requires	Industry|Headquarters
        company	@requires	Industry|Key people
        company	@requires	Industry|Traded as
        company	@requires	Industry|Products
        company	@requires	Traded as|Founded
        company	@requires	Company type|Founded
        company	@requires	Company type|Headquarters
        company	Company type	Type
        company	Founder(s)|Founders	Founder
        company	Number of locations|No. of locations	Num locations
        company	Product(s)	Products
        company	Total assets	Assets
        company	Total equity	Equity
        company	Owner(s)|Owners	Owner
        company	Number of employees|Employees	Num employees
        company	Subsidiaries	Subsid
        company	Predecessor(s)|Predecessors	Predecessor
        company	Successor(s)|Successors	Successor
        company	Production output	Production
        newspaper	@source	Template:Infobox newspaper/doc
        newspaper	@requires	Circulation|Format|Founded
        newspaper	@requires	Circulation|Owner(s)|Founded
        newspaper	@requires	Circulation|Owner(s)|Format
        newspaper	@requires	Political alignment|Founded|Language
        newspaper	@requires	Political alignment|Format
        newspaper	@requires	Ceased publication|Founded
        newspaper	@requires	Ceased publication|Format
        newspaper	Owner|Owner(s)	Owners
        newspaper	Founder(s)|Founders	Founder
        newspaper	Editor(s)|Editors	Editor
        newspaper	Editor-in-chief	Chiefeditor
        newspaper	Managing editor	Maneditor
        newspaper	Associate editor	Assoceditor
        newspaper	News editor	Newseditor
        newspaper	Sports editor	Sportseditor
        newspaper	Photo editor	Photoeditor
        newspaper	Staff writers	Staff
        newspaper	Political alignment	Political
        newspaper	OCLC number	Oclc
        book	@source	Template:Infobox book/doc
        book	@requires	Media type|Author
        book	@requires	Media type|Author(s)
        book	@requires	Media type|Authors
        book	@requires	Publication date|Author
        book	@requires	Publication date|Authors
        book	@requires	Publication date|Author(s)
        book	@requires	ISBN|Author|Publisher
        book	@requires	ISBN|Authors|Publisher
        book	@requires	OCLC|Author
        book	@requires	Cover artist|Author
        book	Author(s)|Authors	Author
        book	Original title	Title orig
        book	Translator(s)|Translators	Translator
        book	Illustrator(s)|Illustrators	Illustrator
        book	Language(s)|Languages	Language
        book	Subject(s)|Subjects	Subject
        book	Genre(s)|Genres	Genre
        book	Published in English	English pub date
        book	LC Class	Congress
        book	Dewey Decimal	Dewey
        writer	@source	Template:Infobox writer/doc
        writer	@requires	Pen name|Born
        writer	@requires	Pen name|Occupation
        writer	@requires	Literary movement|Born
        writer	@requires	Literary movement|Notable works
        writer	@requires	Period|Genre|Occupation
        writer	@requires	Period|Genres|Occupation
        writer	@requires	Notable works|Genre|Occupation
        writer	@requires	Notable works|Genres|Occupation
        writer	@requires	Notable works|Subject|Occupation
        writer	Pen name	Pseudonym
        writer	Occupation(s)|Occupations	Occupation
        writer	Languages	Language
        writer	Genre(s)|Genres	Genre
        writer	Subject(s)|Subjects	Subject
        writer	Literary movement	Movement
        writer	Notable work|Notable work(s)	Notable works
        writer	Notable awards	Awards
        writer	Spouse(s)|Spouses	Spouse
        writer	Partner(s)|Partners	Partner
        scientist	@source	Template:Infobox scientist/doc
        scientist	@requires	Doctoral advisor|Institutions
        scientist	@requires	Doctoral advisor|Fields
        scientist	@requires	Doctoral advisor|Thesis
        scientist	@requires	Fields|Institutions
        scientist	@requires	Fields|Known for
        scientist	@requires	Fields|Alma mater
        scientist	Field	Fields
        scientist	Institution|Institutions	Workplaces
        scientist	Spouse(s)|Spouses	Spouse
        scientist	Partner(s)|Partners	Partner
        scientist	Doctoral advisor(s)|Doctoral advisors	Doctoral advisor
        scientist	Author abbrev. (botany)	Author abbrev bot
        scientist	Author abbrev. (zoology)	Author abbrev zoo
        royalty	@source	Template:Infobox royalty/doc
        royalty	@requires	Reign|Predecessor
        royalty	@requires	Reign|Successor
        royalty	@requires	Reign|House
        royalty	@requires	Reign|Dynasty
        royalty	@requires	House|Issue
        royalty	@requires	Dynasty|Issue
        royalty	@requires	Issue|Father|Mother
        royalty	Spouse(s)|Spouses	Spouse
        royalty	Burial	Burial place
        officeholder	@source	Template:Infobox officeholder/doc
        officeholder	@requires	Preceded by|Born|Political party
        officeholder	@requires	Succeeded by|Born|Political party
        officeholder	@requires	Political party|Born|Constituency
        officeholder	@requires	Political party|Born|Prime Minister
        officeholder	@requires	Political party|Born|Spouse
        officeholder	@requires	Political party|Born|Spouse(s)
        officeholder	@requires	Political party|Born|Alma mater
        officeholder	@requires	Preceded by|Succeeded by|Born
        officeholder	Preceded by	Predecessor
        officeholder	Succeeded by	Successor
        officeholder	Political party	Party
        officeholder	Other political affiliations	Otherparty
        officeholder	Appointed by	Appointer
        officeholder	Nominated by	Nominator
        officeholder	Spouse(s)|Spouses	Spouse
        officeholder	Partner(s)|Partners	Partner
        officeholder	Domestic partner(s)	Domestic partner
        officeholder	Parent|Parent(s)	Parents
        officeholder	Branch/service|Service/branch	Branch
        officeholder	Years of service	Serviceyears
        officeholder	Battles/wars	Battles
        football biography	@source	Template:Infobox football biography/doc
        football biography	@requires	Position(s)|Date of birth|Place of birth
        football biography	@requires	Position|Date of birth|Place of birth
        football biography	@requires	Positions|Date of birth|Place of birth
        football biography	@requires	Playing position|Date of birth
        football biography	@requires	Playing position(s)|Date of birth
        football biography	@requires	Current team|Date of birth
        football biography	@requires	Current club|Date of birth
        football biography	Date of birth	Birth date
        football biography	Place of birth	Birth place
        football biography	Date of death	Death date
        football biography	Place of death	Death place
        football biography	Position(s)|Positions|Playing position|Playing position(s)	Position
        football biography	Current team	Current club
        football biography	Number	Clubnumber
        sportsperson	@source	Template:Infobox sportsperson/doc
        sportsperson	@requires	Sport|Event(s)
        sportsperson	@requires	Sport|Event
        sportsperson	@requires	Sport|Events
        sportsperson	@requires	Sport|Coached by
        sportsperson	@requires	Sport|Born|Height
        sportsperson	@requires	Sport|Born|Club
        sportsperson	Nickname(s)|Nicknames	Nickname
        sportsperson	Event(s)|Events	Event
        sportsperson	Coached by	Coach
        sportsperson	Now coaching	Coaching
        sportsperson	Spouse(s)|Spouses	Spouse
        sportsperson	Personal best(s)|Personal bests|Personal best	Pb
        sportsperson	Partner(s)|Partners	Partner
        sportsperson	Former partner(s)|Former partners	Former partner
        person	@source	Template:Infobox person/doc
        person	@requires	Occupation|Born
        person	@requires	Occupation(s)|Born
        person	@requires	Occupations|Born
        person	@requires	Known for|Born
        person	@requires	Spouse(s)|Born
        person	@requires	Parent(s)|Born
        person	Occupation(s)|Occupations	Occupation
        person	Organization(s)|Organizations	Organization
        person	Employer(s)|Employers	Employer
        person	Agent(s)|Agents	Agent
        person	Notable work|Notable work(s)	Notable works
        person	Political party	Party
        person	Opponent|Opponent(s)	Opponents
        person	Board member of	Boards
        person	Criminal charge|Criminal charge(s)	Criminal charges
        person	Spouse(s)|Spouses	Spouse
        person	Partner(s)|Partners	Partner
        person	Parent|Parent(s)	Parents
        person	Cause of death	Death cause
        military conflict	@source	Template:Infobox military conflict/doc
        military conflict	@requires	Belligerents|Date
        military conflict	@requires	Belligerents|Commanders and leaders
        military conflict	@requires	Result|Territorial changes
        military conflict	Territorial changes	Territory
        event	@source	Template:Infobox event/doc
        event	@requires	First reporter|Date
        event	@requires	Property damage|Date|Deaths
        event	@requires	Property damage|Location|Deaths
        event	@requires	Participants|Date|Outcome
        event	@requires	Organised by|Date
        event	@requires	Organized by|Date
        event	Organised by	Organisers
        event	Organized by	Organizers
        event	Deaths	Reported deaths
        event	Non-fatal injuries	Reported injuries
        event	Missing	Reported missing
        event	Property damage	Reported property damage
        court case	@source	Template:Infobox court case/doc
        court case	@requires	Full case name|Court
        court case	@requires	Full case name|Decided
        court case	@requires	Judge(s) sitting|Court
        court case	@requires	Judges sitting|Court
        court case	@requires	Citation(s)|Court|Decided
        court case	@requires	Citations|Court|Decided
        court case	Full case name	Full name
        court case	Decided	Date decided
        court case	Citation|Citation(s)	Citations
        court case	Transcript|Transcript(s)	Transcripts
        court case	Judge sitting|Judges sitting|Judge(s) sitting	Judges
        court case	Prior action|Prior action(s)	Prior actions
        court case	Subsequent action|Subsequent action(s)	Subsequent actions
        settlement	@source	Template:Infobox settlement/doc
        settlement	@requires	Area code(s)|Country
        settlement	@requires	Area code|Country|Time zone
        settlement	@requires	Area codes|Country|Time zone
        settlement	@requires	Demonym(s)|Country|Time zone
        settlement	@requires	Demonym|Country|Time zone
        settlement	@requires	Vehicle registration|Country|Time zone
        settlement	Founded by	Founder
        settlement	Demonym|Demonyms|Demonym(s)	Population demonym
        settlement	Area code(s)|Area codes	Area code
        settlement	Vehicle registration	Registration plate
        country	@source	Template:Infobox country/doc
        country	@requires	Internet TLD|Currency
        country	@requires	Internet TLD|Calling code
        country	@requires	Calling code|Currency|Capital
        country	Demonym(s)|Demonyms	Demonym
        country	Internet TLD	Cctld
        country	Driving side|Drives on the	Drives on
        country	Mains electricity	Electricity
        language	@source	Template:Infobox language/doc
        language	@requires	Native to|Native speakers
        language	@requires	Native to|Language family
        language	@requires	Native speakers|Language family
        language	@requires	Writing system|Language family
        language	Native to	States
        language	Native speakers	Speakers
        language	Writing system	Script
        language	Official language in	Nation
        language	Recognised minority language in	Minority
        language	Regulated by	Agency
        organization	@source	Template:Infobox organization/doc
        organization	@requires	Legal status|Formation
        organization	@requires	Legal status|Founded
        organization	@requires	Legal status|Headquarters
        organization	@requires	Region served|Formation
        organization	@requires	Region served|Founded
        organization	@requires	Region served|Headquarters
        organization	@requires	Formation|Purpose
        organization	@requires	Formation|Headquarters|Website
        organization	Founder(s)|Founders	Founder
        organization	Legal status	Status
        organization	Official language|Official languages	Language
        organization	Formerly called	Former name
        university	@source	Template:Infobox university/doc
        university	@requires	Undergraduates|Established
        university	@requires	Postgraduates|Established
        university	@requires	Undergraduates|Students
        university	@requires	Academic staff|Established
        university	@requires	Academic staff|Students
        university	@requires	Sporting affiliations|Students
        university	Motto in English	Mottoeng
        university	Undergraduates	Undergrad
        university	Postgraduates	Postgrad
        university	Doctoral students	Doctoral
        university	Administrative staff	Admin staff
        university	Former name|Former name(s)	Former names
        school	@source	Template:Infobox school/doc
        school	@requires	School district|Grades
        school	@requires	School district|Principal
        school	@requires	School type|Established
        school	@requires	School type|Grades
        school	@requires	School type|Principal
        school	@requires	Grades|Principal
        school	@requires	Grades|Enrollment
        school	@requires	Student to teacher ratio|Grades
        school	School type	Type
        school	Motto in English	Motto translation
        school	School district	District
        school	Student to teacher ratio	Ratio
        school	Color(s)	Colors
        school	Colour(s)	Colours
        school	Rival|Rival(s)	Rivals
        school	Accreditation(s)|Accreditations	Accreditation
        school	Affiliation(s)|Affiliations	Affiliation
        station	@source	Template:Infobox station/doc
        station	@requires	Structure type|Platforms
        station	@requires	Platforms|Tracks
        station	@requires	Platforms|Line(s)
        station	@requires	Platforms|Connections
        station	@requires	Station code|Opened
        station	@requires	Fare zone|Opened
        station	@requires	Fare zone|Platforms
        station	Owned by	Owner
        station	Operated by	Operator
        station	Line(s)|Lines	Line
        station	Structure type	Structure
        station	Bicycle facilities	Bicycle
        station	Station code	Code
        station	Fare zone	Zone
        airport	@source	Template:Infobox airport/doc
        airport	@requires	Airport type|Serves
        airport	@requires	Airport type|Operator
        airport	@requires	Airport type|Owner
        airport	@requires	Airport type|Location
        airport	@requires	Airport type|Elevation AMSL
        airport	Airport type	Type
        airport	Serves	City-served
        airport	Hub for	Hub
        airport	Focus city for	Focus city
        airport	Operating base for	Operating base
        road	@source	Template:Infobox road/doc
        road	@requires	Major junctions|Length
        road	@requires	Major junctions|Existed
        road	@requires	Major junctions|South end
        road	@requires	Major junctions|West end
        road	@requires	Major intersections|Length
        road	@requires	Major intersections|South end
        road	@requires	Major intersections|West end
        road	@requires	Maintained by|Length|Existed
        road	Maintained by	Maint
        road	Major junctions|Major intersections	Junction
        bridge	@source	Template:Infobox bridge/doc
        bridge	@requires	Crosses|Carries
        bridge	@requires	Crosses|Locale
        bridge	@requires	Crosses|Design
        bridge	@requires	Longest span|Total length
        bridge	Other name(s)|Other names	Other name
        bridge	Maintained by	Maint
        bridge	Heritage status	Heritage
        bridge	Total length	Length
        bridge	Longest span	Mainspan
        bridge	No. of spans|Number of spans	Spans
        bridge	Clearance below	Below
        bridge	Constructed by	Builder
        bridge	Construction start	Begin
        bridge	Construction end	Complete
        bridge	Construction cost	Cost
        bridge	Opened	Open
        bridge	Daily traffic	Traffic
        church	@source	Template:Infobox church/doc
        church	@requires	Churchmanship|Denomination
        church	@requires	Denomination|Dedication
        church	@requires	Denomination|Diocese
        church	@requires	Denomination|Parish
        church	@requires	Dedication|Diocese
        church	@requires	Parish|Diocese
        church	Former name|Former name(s)	Former names
        church	Dedicated	Dedicated date
        church	Consecrated	Consecrated date
        church	Designated	Designated date
        church	Completed	Completed date
        church	Architect(s)|Architects	Architect
        church	Number of spires	Spire quantity
        religious building	@source	Template:Infobox religious building/doc
        religious building	@requires	Minaret(s)|Dome(s)
        religious building	@requires	Minaret(s)|Architect(s)
        religious building	@requires	Ecclesiastical or organizational status|Affiliation
        religious building	@requires	Direction of façade|Affiliation
        religious building	@requires	Deity|District|State
        religious building	Architect(s)|Architects	Architect
        religious building	Direction of façade	Facade direction
        religious building	Dome(s)	Dome quantity
        religious building	Minaret(s)	Minaret quantity
        religious building	Spire(s)	Spire quantity
        NRHP	@source	Template:Infobox NRHP/doc
        NRHP	@requires	Added to NRHP
        NRHP	@requires	NRHP reference No.
        NRHP	@requires	NRHP reference #
        NRHP	Architect(s)|Architects	Architect
        NRHP	Architectural style|Architectural style(s)	Architecture
        NRHP	NRHP reference No.|NRHP reference #	Refnum
        NRHP	Added to NRHP	Added
        NRHP	Part of	Partof
        building	@source	Template:Infobox building/doc
        building	@requires	Floor count|Architect
        building	@requires	Floor count|Floor area
        building	@requires	Floor count|Owner
        building	@requires	Architectural style|Construction started
        building	@requires	Architecture firm|Construction started
        building	@requires	Main contractor|Architect
        building	@requires	Main contractor|Structural engineer
        building	@requires	Town or city|Architect
        building	@requires	Town or city|Architectural style
        building	@requires	Construction started|Completed
        building	Alternative names	Alternate names
        building	Architect(s)|Architects	Architect
        building	Town or city	Location town
        building	Country	Location country
        building	Construction started	Start date
        building	Completed	Completion date
        building	Demolished	Demolition date
        building	Renovated	Renovation date
        building	Lifts/elevators	Elevator count
        building	Awards and prizes	Awards
        ship	@source	Template:Infobox ship/doc
        ship	@requires	Laid down|Launched
        ship	@requires	Launched|Builder
        ship	@requires	Launched|Displacement
        ship	@requires	Class and type|Displacement
        ship	@requires	Class and type|Tonnage
        ship	@requires	Class & type|Displacement
        ship	@requires	Class & type|Tonnage
        ship	Class and type|Class & type	Class
        ship	Port of registry	Registry
        ship	Sponsored by	Sponsor
        ship	Installed power	Power
        ship	Sensors and processing systems	Sensors
        ship	Electronic warfare & decoys	EW
        ship	Boats & landing craft carried	Boats
        ship	Aircraft carried	Aircraft
        ship	Aviation facilities	Aircraft facilities
        ship	Honours and awards	Honours
        ship	Honors and awards	Honors
        aircraft	@source	Template:Infobox aircraft type/doc
        aircraft	@requires	First flight|Manufacturer
        aircraft	@requires	First flight|National origin
        aircraft	@requires	First flight|Primary user
        aircraft	@requires	First flight|Number built
        aircraft	Primary users	Primary user
        aircraft	Introduced	Introduction
        river	@source	Template:Infobox river/doc
        river	@requires	Mouth|Source|Length
        river	@requires	Mouth|Source|Country
        river	@requires	Basin size|Length
        river	@requires	Mouth|Basin size
        river	Nickname(s)|Nicknames	Nickname
        mountain	@source	Template:Infobox mountain/doc
        mountain	@requires	Prominence|Elevation
        mountain	@requires	Parent range|Elevation
        mountain	@requires	First ascent|Elevation
        mountain	@requires	Easiest route|Elevation
        mountain	@requires	Parent range|Topo map
        mountain	@requires	Parent range|Coordinates
        mountain	Language of name	Language
        mountain	Parent range	Range
        mountain	Topo map	Topo
        mountain	Age of rock	Age
        planet	@source	Template:Infobox planet/doc
        planet	@requires	Semi-major axis|Eccentricity
        planet	@requires	Perihelion|Aphelion
        planet	@requires	Discovery date|Discovered by
        planet	Discovered by	Discoverer
        planet	Discovery date	Discovered
        planet	Minor planet category	Mp category
        planet	MPC designation	Mp name
        planet	Average orbital speed	Avg speed
        planet	Mean density	Density
        planet	Sidereal rotation period	Sidereal day
        planet	Apparent magnitude	Magnitude
        planet	Composition by volume	Atmosphere composition
        taxobox	@source	Template:Taxobox/doc; Template:Speciesbox/doc
        taxobox	@requires	Kingdom|Phylum
        taxobox	@requires	Kingdom|Class
        taxobox	@requires	Kingdom|Order
        taxobox	@requires	Kingdom|Family
        taxobox	@requires	Kingdom|Clade
        taxobox	@requires	Domain|Phylum
        taxobox	Conservation status	Status
        taxobox	Binomial name	Binomial
        taxobox	Trinomial name	Trinomial
        chembox	@source	Template:Chembox/doc
        chembox	@requires	Chemical formula|Molar mass
        chembox	Chemical formula	Formula
        chembox	Solubility in water	Solubility
        chembox	CAS Number	CASNo
        drugbox	@source	Template:Infobox drug/doc
        drugbox	@requires	Trade names|Routes of administration
        drugbox	@requires	Trade names|ATC code
        drugbox	@requires	Bioavailability|Excretion
        drugbox	@requires	Elimination half-life|Excretion
        drugbox	@requires	ATC code|Routes of administration
        drugbox	Trade names	Tradename
        drugbox	Other names	Synonyms
        drugbox	Drug class	Class
        drugbox	Protein binding	Protein bound
        drugbox	Onset of action	Onset
        medical condition	@source	Template:Infobox medical condition/doc
        medical condition	@requires	Specialty|Symptoms
        medical condition	@requires	Specialty|Causes
        medical condition	@requires	Specialty|Usual onset
        medical condition	@requires	Specialty|Treatment
        medical condition	@requires	Specialty|Diagnostic method
        medical condition	@requires	Symptoms|Diagnostic method
        medical condition	Other names	Synonyms
        medical condition	Specialty	Field
        medical condition	Usual onset	Onset
        medical condition	Risk factors	Risks
        medical condition	Diagnostic method	Diagnosis
        medical condition	Differential diagnosis	Differential
        """
}
