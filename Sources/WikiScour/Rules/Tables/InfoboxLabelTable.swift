/// The labels that infoboxes of Wikipedias display, by what they are about.
///
/// A line is language, family, label. The label is as the box shows it, in its letter case and with the bullet of a
/// part; it is not the name of a parameter. A label that boxes of several families show has a line in each. Two
/// families are no kind of subject: `header` is what stands over a group of entries in the middle of a box, and `part`
/// is an entry that belongs to the header or the entry before it ("• Total" of "Area").
///
/// A scrape that threw the markup away leaves a box as one line in which labels and values are glued together:
/// "LocationGanja, Azerbaijan SSRDateNovember 1988TargetArmenian population". Nothing but its words tells where an
/// entry begins. The families are there because a word alone proves little: "Date" is in many sentences, "Date",
/// "Target" and "Perpetrators" in the order of a box are in one box.
///
/// Compiled by hand from what infoboxes of the English Wikipedia display, in the wordings from about 2008 to now:
/// templates that said "Genre(s)" came to say "Genre" or "Genres", and copies of all ages are about. Labels that hold
/// a name or a year ("2006 record") and the captions of chronologies are left out, because no list can have them.
enum InfoboxLabelTable {
    static let tsv: StaticString = """
        en	header	Area
        en	header	Area rank
        en	header	Population
        en	header	Government
        en	header	Elevation
        en	header	Dimensions
        en	header	Highest point
        en	header	Lowest point
        en	header	Time zone
        en	header	Demographics
        en	header	Geography
        en	header	Administration
        en	header	Legislature
        en	header	Establishment
        en	header	Formation
        en	header	Independence
        en	header	History
        en	header	Historical era
        en	header	GDP
        en	header	GDP (PPP)
        en	header	GDP (nominal)
        en	header	Ethnicity
        en	header	Languages
        en	header	Location
        en	header	Coordinates
        en	header	Named for
        en	header	Founded by
        en	header	Climate
        en	header	Religion
        en	header	Political structure
        en	header	Currency
        en	header	Life expectancy
        en	header	Gini coefficient
        en	header	HDI
        en	header	Twin towns
        en	header	Divisions
        en	header	Subdivisions
        en	header	Personal details
        en	header	Personal information
        en	header	Personal life
        en	header	Personal
        en	header	Military service
        en	header	Political details
        en	header	Member of Parliament
        en	header	Senior posting
        en	header	Senior postings
        en	header	Orders
        en	header	Ordination history
        en	header	Episcopal consecration
        en	header	Cardinalate
        en	header	Priestly ordination
        en	header	Sainthood
        en	header	Ecclesiastical career
        en	header	Previous post
        en	header	Previous posts
        en	header	Academic background
        en	header	Academic work
        en	header	Scientific career
        en	header	Philosophical work
        en	header	Writing career
        en	header	Modeling information
        en	header	Comedy career
        en	header	YouTube information
        en	header	Twitch information
        en	header	TikTok information
        en	header	Creator Awards
        en	header	Chess career
        en	header	Criminal details
        en	header	Details
        en	header	Professional details
        en	header	Legal career
        en	header	Education
        en	header	Influences
        en	header	Influenced
        en	header	Parliamentary constituency
        en	header	Constituency
        en	header	Other details
        en	header	Other offices held
        en	header	Additional positions
        en	header	Ministerial offices
        en	header	Ministerial roles
        en	header	Shadow Ministerial offices
        en	header	Career
        en	header	Career history
        en	header	Career information
        en	header	Career highlights
        en	header	Career highlights and awards
        en	header	Career highlights and awards (as coach)
        en	header	Career statistics
        en	header	Career NFL statistics
        en	header	Career NBA statistics
        en	header	Career CFL statistics
        en	header	Career Arena statistics
        en	header	Career highlights as player
        en	header	Highlights and awards
        en	header	Awards and highlights
        en	header	Accomplishments and honors
        en	header	Awards
        en	header	Awards and nominations
        en	header	Honours
        en	header	Championships
        en	header	Tournaments
        en	header	Bowl games
        en	header	Head coaching record
        en	header	Coaching career
        en	header	Coaching career (HC unless noted)
        en	header	Playing career
        en	header	Administrative career
        en	header	Administrative career (AD unless noted)
        en	header	Coaching information
        en	header	Biographical details
        en	header	Current position
        en	header	Contract
        en	header	As coach
        en	header	As player
        en	header	As player:
        en	header	As coach:
        en	header	As manager
        en	header	As executive
        en	header	As a coach
        en	header	As a player
        en	header	As an administrator
        en	header	As an assistant coach:
        en	header	As a coach:
        en	header	As a player:
        en	header	As head coach:
        en	header	As assistant coach:
        en	header	As administrator:
        en	header	As an executive
        en	header	As coach or administrator
        en	header	Stats at NBA.com
        en	header	Stats at Basketball-Reference.com
        en	header	Stats at NFL.com
        en	header	Stats at Pro Football Reference
        en	header	Stats
        en	header	High school
        en	header	College
        en	header	Pro career
        en	header	Club
        en	header	International
        en	header	Club information
        en	header	Youth career
        en	header	Senior career
        en	header	Senior career*
        en	header	Senior clubs
        en	header	International career
        en	header	International career‡
        en	header	National team
        en	header	National team‡
        en	header	National teams
        en	header	Managerial career
        en	header	Teams managed
        en	header	Teams coached
        en	header	Professional clubs*
        en	header	Amateur career
        en	header	College career
        en	header	Indoor career
        en	header	Clubs
        en	header	Playing information
        en	header	Playing career information
        en	header	Inter-county
        en	header	Inter-county management
        en	header	Inter-county titles
        en	header	Club titles
        en	header	Club(s)
        en	header	Club management
        en	header	County
        en	header	Medal record
        en	header	Olympic medal record
        en	header	Medals
        en	header	Representing
        en	header	Overall
        en	header	Men's football
        en	header	Men's basketball
        en	header	Women's football
        en	header	Men's athletics
        en	header	Women's athletics
        en	header	Men's swimming
        en	header	Women's swimming
        en	header	Rugby league career
        en	header	Rugby union career
        en	header	Rugby
        en	header	Coaching
        en	header	Representative
        en	header	Refereeing
        en	header	Umpiring career
        en	header	Refereeing career
        en	header	Domestic
        en	header	Officiating career
        en	header	Singles
        en	header	Doubles
        en	header	Mixed doubles
        en	header	Mixed Doubles
        en	header	Team competitions
        en	header	Grand Slam singles results
        en	header	Grand Slam Singles results
        en	header	Grand Slam doubles results
        en	header	Grand Slam Doubles results
        en	header	Grand Slam mixed doubles results
        en	header	Grand Slam Mixed Doubles results
        en	header	Other tournaments
        en	header	Other doubles tournaments
        en	header	Other mixed doubles tournaments
        en	header	Other Doubles tournaments
        en	header	Mixed Doubles tournaments
        en	header	Singles titles
        en	header	Coaching achievements
        en	header	Coachee singles titles total
        en	header	Coaching awards and records
        en	header	Career record
        en	header	Achievements and titles
        en	header	Regional finals
        en	header	World finals
        en	header	Olympic finals
        en	header	Professional wins
        en	header	Number of wins by tour
        en	header	Best results in major championships
        en	header	Best results in LPGA major championships
        en	header	Best results in Champions Tour majors
        en	header	Best results in senior major championships
        en	header	Tournament wins
        en	header	Ranking finals
        en	header	Boxing record
        en	header	Kickboxing record
        en	header	Mixed martial arts record
        en	header	Amateur record
        en	header	Professional boxing record
        en	header	Statistics
        en	header	Professional wrestling career
        en	header	Darts
        en	header	PDC
        en	header	BDO
        en	header	BDO premier events
        en	header	PDC premier events
        en	header	PDC prem. events
        en	header	BDO majors
        en	header	BDO major events
        en	header	PDC majors
        en	header	PDC major events
        en	header	World Series of Poker
        en	header	World Poker Tour
        en	header	European Poker Tour
        en	header	Team information
        en	header	Team name history
        en	header	Major wins
        en	header	Major wins and Championships
        en	header	Amateur team
        en	header	Amateur teams
        en	header	Professional team
        en	header	Professional teams
        en	header	Managerial team
        en	header	Managerial teams
        en	header	Grand Tours
        en	header	Stage races
        en	header	One-day races and Classics
        en	header	Formula One World Championship career
        en	header	Formula One career
        en	header	NASCAR Cup Series career
        en	header	NASCAR Sprint Cup Series career
        en	header	NASCAR Xfinity Series career
        en	header	NASCAR Nationwide Series career
        en	header	NASCAR Craftsman Truck Series career
        en	header	NASCAR Camping World Truck Series career
        en	header	NASCAR O'Reilly Auto Parts Series career
        en	header	24 Hours of Le Mans career
        en	header	World Rally Championship record
        en	header	World Rally Championship career
        en	header	IndyCar Series career
        en	header	IRL IndyCar Series
        en	header	Champ Car career
        en	header	Champ Car
        en	header	Previous series
        en	header	Championship titles
        en	header	Grand Prix motorcycle racing career
        en	header	Motorcycle racing career statistics
        en	header	MotoGP World Championship
        en	header	Moto2 World Championship
        en	header	Moto3 World Championship
        en	header	Superbike World Championship
        en	header	250cc World Championship
        en	header	125cc World Championship
        en	header	500cc World Championship
        en	header	Race details
        en	header	Rally details
        en	header	Qualifying
        en	header	Pole position
        en	header	Fastest lap
        en	header	Podium
        en	header	Race 1
        en	header	Race 2
        en	header	Moto2
        en	header	Moto3
        en	header	MotoGP
        en	header	250 cc
        en	header	125 cc
        en	header	500 cc
        en	header	Background information
        en	header	Musical career
        en	header	Singles chronology
        en	header	Album chronology
        en	header	Music video
        en	header	Audio
        en	header	Audio sample
        en	header	Alternative cover
        en	header	Alternative covers
        en	header	Alternative Cover
        en	header	Alternate cover
        en	header	Singles from
        en	header	Eurovision Song Contest
        en	header	Eurovision Song Contest 2010 entry
        en	header	Finals performance
        en	header	Entry chronology
        en	header	Participation summary
        en	header	Participation history
        en	header	External links
        en	header	Related articles
        en	header	Related
        en	header	Track listing
        en	header	Professional ratings
        en	header	Review scores
        en	header	Aggregate scores
        en	header	Production
        en	header	Release
        en	header	Original release
        en	header	Original network
        en	header	Broadcast
        en	header	First appearance
        en	header	In-universe information
        en	header	Portrayed by
        en	header	Publication information
        en	header	Creative team
        en	header	Collected editions
        en	header	Story by
        en	header	In story information
        en	header	In-story information
        en	header	Series publication information
        en	header	Information
        en	header	Fictional information
        en	header	Production company
        en	header	Guest appearances
        en	header	Guest appearance(s)
        en	header	Guest stars
        en	header	Episode chronology
        en	header	Season chronology
        en	header	Series chronology
        en	header	Additional information
        en	header	Technical specifications
        en	header	Technical details
        en	header	Manga
        en	header	Anime
        en	header	Anime television series
        en	header	Original video animation
        en	header	Original net animation
        en	header	Anime film
        en	header	Light novel
        en	header	Novel series
        en	header	Visual novel
        en	header	Web series
        en	header	Video game
        en	header	Television drama
        en	header	Live-action film
        en	header	Television series
        en	header	Characteristics
        en	header	General characteristics
        en	header	Physical characteristics
        en	header	Basin features
        en	header	Service history
        en	header	Service record
        en	header	Design
        en	header	Design and construction
        en	header	Construction
        en	header	Technical
        en	header	Overview
        en	header	Operation
        en	header	Services
        en	header	Route information
        en	header	Route Map
        en	header	Route map
        en	header	Major junctions
        en	header	Highway system
        en	header	Location in
        en	header	Junctions
        en	header	Passengers
        en	header	Passengers (2023)
        en	header	Preceding station
        en	header	Following station
        en	header	Former services
        en	header	Runways
        en	header	Helipads
        en	header	Statistics (2010)
        en	header	Statistics (2012)
        en	header	Helicopter pads
        en	header	Traffic
        en	header	Specifications
        en	header	Powertrain
        en	header	Chronology
        en	header	Performance
        en	header	Performance figures
        en	header	Body and chassis
        en	header	Working
        en	header	Capacity
        en	header	Type and origin
        en	header	General information
        en	header	Other information
        en	header	Key dates
        en	header	Design specifications
        en	header	Site notes
        en	header	UNESCO World Heritage Site
        en	header	Designations
        en	header	Architecture
        en	header	Height
        en	header	Type
        en	header	Architecture and works
        en	header	Renovating team
        en	header	Significant dates
        en	header	Official name
        en	header	Listed Building – Grade I
        en	header	Listed Building – Grade II
        en	header	Listed Building – Grade II*
        en	header	Ramsar Wetland
        en	header	U.S. National Register of Historic Places
        en	header	U.S. National Historic Landmark
        en	header	U.S. Historic district
        en	header	U.S. National Historic Landmark District
        en	header	NRHP reference
        en	header	New York City Landmark
        en	header	Reactors
        en	header	Nuclear power station
        en	header	Thermal power station
        en	header	Power generation
        en	header	Solar farm
        en	header	Wind farm
        en	header	Reservoir
        en	header	Power Station
        en	header	Dam and spillways
        en	header	Hydroelectric power station
        en	header	Parent company
        en	header	Technical information
        en	header	Links
        en	header	Identifiers
        en	header	Chemical data
        en	header	Clinical data
        en	header	Pharmacokinetic data
        en	header	Legal status
        en	header	Properties
        en	header	Hazards
        en	header	Structure
        en	header	Thermochemistry
        en	header	Related compounds
        en	header	Related Compounds
        en	header	Pharmacology
        en	header	Explosive data
        en	header	Supplementary data page
        en	header	Names
        en	header	Physical and chemical data
        en	header	Monoclonal antibody
        en	header	Vaccine description
        en	header	Combination of
        en	header	Physiological data
        en	header	Occupational safety and health (OHS/OSH):
        en	header	Main hazards
        en	header	NFPA 704 (fire diamond)
        en	header	Lethal dose or concentration (LD, LC):
        en	header	NIOSH (US health exposure limits):
        en	header	Safety data sheet (SDS)
        en	header	Solubility
        en	header	Physical properties
        en	header	Atomic properties
        en	header	Other properties
        en	header	Isotopes
        en	header	Main isotopes
        en	header	Most stable isotopes
        en	header	Physical property
        en	header	Miscellanea
        en	header	General properties
        en	header	General
        en	header	Identification
        en	header	Crystallography
        en	header	Classification
        en	header	Optical properties
        en	header	Gene ontology
        en	header	Orthologs
        en	header	RNA expression pattern
        en	header	Protein
        en	header	Available structures
        en	header	Search for
        en	header	Anatomical terms
        en	header	Anatomical terminology
        en	header	Genome information
        en	header	Discovery
        en	header	Designation
        en	header	Discovery site
        en	header	Discovered by
        en	header	Orbital characteristics
        en	header	Proper orbital elements
        en	header	Atmosphere
        en	header	Rotation
        en	header	Satellites
        en	header	Observation data
        en	header	Observation data Epoch J2000 Equinox J2000
        en	header	Observation data (J2000 epoch)
        en	header	Observation data: J2000 epoch
        en	header	Astrometry
        en	header	Position (relative to A)
        en	header	Orbit
        en	header	Component
        en	header	Database references
        en	header	Other designations
        en	header	Variability
        en	header	Planetary system
        en	header	Scientific classification
        en	header	Scientific classification e
        en	header	Conservation status
        en	header	Synonyms
        en	header	Binomial name
        en	header	Trinomial name
        en	header	Type species
        en	header	Subspecies
        en	header	Species
        en	header	Genera
        en	header	Families
        en	header	Subfamilies
        en	header	Subgroups
        en	header	Subdivision
        en	header	Suborders
        en	header	Superfamilies
        en	header	Classes
        en	header	Subclasses
        en	header	Phyla
        en	header	Tribes
        en	header	Subtribes
        en	header	Range map
        en	header	Temporal range
        en	header	Virus classification
        en	header	Former species
        en	header	Kennel club standards
        en	header	Breed classification
        en	header	Country of origin
        en	header	Traits
        en	header	Dog (domestic dog)
        en	header	Notes
        en	header	Nutritional value per 100 g
        en	header	Nutritional value per 100 g (3.5 oz)
        en	header	Vitamins
        en	header	Minerals
        en	header	Other constituents
        en	header	Trace metals
        en	header	Belligerents
        en	header	Commanders and leaders
        en	header	Units involved
        en	header	Strength
        en	header	Casualties and losses
        en	header	Commanders
        en	header	Casualties
        en	header	Parties to the civil conflict
        en	header	Lead figures
        en	header	Number
        en	header	Arrests, etc.
        en	header	Casualties and arrests
        en	header	Combatants
        en	header	Operational scope
        en	header	Part of
        en	header	Execution
        en	header	Insignia
        en	header	Military situation
        en	header	Agency overview
        en	header	Agency executives
        en	header	Department overview
        en	header	Department executives
        en	header	Jurisdictional structure
        en	header	Operational structure
        en	header	Legal personality
        en	header	Facilities
        en	header	Notables
        en	header	Chambers
        en	header	Elections
        en	header	Meeting place
        en	header	Leadership
        en	header	Political groups
        en	header	Constitution
        en	header	Leader
        en	header	Candidate
        en	header	Election result
        en	header	Results
        en	header	Elected
        en	header	Elected members
        en	header	Results by constituency
        en	header	Cabinet
        en	header	Case history
        en	header	Case opinions
        en	header	Court membership
        en	header	Laws applied
        en	header	Questions presented
        en	header	Holding
        en	header	Prior
        en	header	Subsequent
        en	header	Codification
        en	header	Legislative history
        en	header	Citations
        en	header	Major amendments
        en	header	Acts repealed
        en	header	United States Supreme Court cases
        en	header	Status: Current legislation
        en	header	Text of statute as originally enacted
        en	header	Dates
        en	header	Other legislation
        en	header	Accident
        en	header	First aircraft
        en	header	Second aircraft
        en	header	Meteorological history
        en	header	Category 5 major hurricane (SSHWS)
        en	header	Overall effects
        en	header	Effects
        en	header	Impact
        en	header	Overall impact
        en	header	Strongest storm
        en	header	Seasonal boundaries
        en	header	Seasonal statistics
        en	header	Tornado outbreak
        en	header	Highest
        en	header	Lowest
        en	header	Top
        en	header	Most
        en	header	Number of events
        en	header	Men
        en	header	Women
        en	header	Winter
        en	header	Summer
        en	header	Host
        en	header	Champions
        en	header	Ranking points
        en	header	Tournament details
        en	header	Tournament statistics
        en	header	Final positions
        en	header	Final standings
        en	header	Event information
        en	header	Event details
        en	header	Host selection
        en	header	Uniforms
        en	header	Current uniform
        en	header	Team colors
        en	header	Home colours
        en	header	Away colours
        en	header	Third colours
        en	header	Team history
        en	header	Current
        en	header	Current season
        en	header	Former
        en	header	Division titles
        en	header	Conference titles
        en	header	Conference championships
        en	header	Division championships
        en	header	League championships
        en	header	NFL Championships
        en	header	World Series titles
        en	header	AL Pennants
        en	header	NL Pennants
        en	header	Retired numbers
        en	header	Name
        en	header	Nicknames
        en	header	Ballpark
        en	header	Major league titles
        en	header	Major league affiliations
        en	header	Minor league affiliations
        en	header	League titles
        en	header	Titles
        en	header	Front office
        en	header	Other nicknames
        en	header	Personnel
        en	header	Playoff appearances
        en	header	Home fields
        en	header	Home arenas
        en	header	NCAA tournament champions
        en	header	NCAA Tournament champions
        en	header	NCAA tournament runner-up
        en	header	NCAA tournament Final Four
        en	header	NCAA Tournament Final Four
        en	header	NCAA tournament Elite Eight
        en	header	NCAA tournament Sweet Sixteen
        en	header	NCAA tournament round of 32
        en	header	NCAA tournament appearances
        en	header	NCAA Tournament appearances
        en	header	Conference tournament champions
        en	header	Conference regular season champions
        en	header	Conference division season champions
        en	part	• Total
        en	part	• Land
        en	part	• Water
        en	part	• Water (%)
        en	part	• Density
        en	part	• Urban
        en	part	• Metro
        en	part	• Rural
        en	part	• City
        en	part	• Town
        en	part	• County
        en	part	• Borough
        en	part	• Municipality
        en	part	• Municipality-City
        en	part	• Village
        en	part	• Summer (DST)
        en	part	• Mayor
        en	part	• Body
        en	part	• Rank
        en	part	• Density rank
        en	part	• Estimate
        en	part	• Estimate rank
        en	part	• Urban density
        en	part	• Metro density
        en	part	• Urban rank
        en	part	• Metro rank
        en	part	• Rural density
        en	part	• Demonym
        en	part	• Demonyms
        en	part	• Percent
        en	part	• Type
        en	part	• Capital city
        en	part	• Capital
        en	part	• Summer
        en	part	• Official
        en	part	• Official language
        en	part	• Spoken language
        en	part	• Highest
        en	part	• Lowest
        en	part	• Highest elevation
        en	part	• Lowest elevation
        en	part	• Elevation
        en	part	• Rank in US
        en	part	• Latitude
        en	part	• Longitude
        en	part	• Length
        en	part	• Width
        en	part	• District
        en	part	• Province
        en	part	• Region
        en	part	• State
        en	part	• Island
        en	part	• Islands
        en	part	• Commune
        en	part	• Communes
        en	part	• Department
        en	part	• Agglomeration
        en	part	• Metropolitan area
        en	part	• Metropolitan municipality
        en	part	• Metropolis
        en	part	• City proper
        en	part	• Independent city
        en	part	• Built-up
        en	part	• Built-up area
        en	part	• Urban area
        en	part	• Other
        en	part	• Census
        en	part	• 2000 census
        en	part	• 2001 census
        en	part	• 2006 census
        en	part	• 2010 census
        en	part	• 2011 census
        en	part	• 2016 census
        en	part	• 2020 census
        en	part	• 2021 census
        en	part	• 2022 census
        en	part	• 2010 estimate
        en	part	• 2011 estimate
        en	part	• 2012 estimate
        en	part	• 2013 estimate
        en	part	• 2014 estimate
        en	part	• 2015 estimate
        en	part	• 2016 estimate
        en	part	• 2017 estimate
        en	part	• 2018 estimate
        en	part	• 2019 estimate
        en	part	• 2020 estimate
        en	part	• 2021 estimate
        en	part	• 2022 estimate
        en	part	• 2023 estimate
        en	part	• 2024 estimate
        en	part	• Per capita
        en	part	• per capita
        en	part	• Total households
        en	part	• Households
        en	part	• Nominal
        en	part	• PPP
        en	part	• Native
        en	part	• Males
        en	part	• Females
        en	part	• Male
        en	part	• Female
        en	part	• Literacy
        en	part	• Literacy rate
        en	part	• Sex ratio
        en	part	• Working-age
        en	part	• Ethnicities
        en	part	• Religions
        en	part	• Languages
        en	part	• Dialects
        en	part	• Dialect
        en	part	• Governor
        en	part	• Lieutenant Governor
        en	part	• Deputy Governor
        en	part	• Vice Governor
        en	part	• Vice mayor
        en	part	• Vice Mayor
        en	part	• Deputy mayor
        en	part	• Deputy Mayor
        en	part	• Lord Mayor
        en	part	• Mayor (2020–2026)
        en	part	• Mayor-President
        en	part	• City Manager
        en	part	• City manager
        en	part	• Town manager
        en	part	• Town Manager
        en	part	• Manager
        en	part	• Supervisor
        en	part	• Town Supervisor
        en	part	• Town supervisor
        en	part	• Town Council
        en	part	• Town council
        en	part	• City Council
        en	part	• City council
        en	part	• Council
        en	part	• Municipal Council
        en	part	• Municipal council
        en	part	• Council Members
        en	part	• Councillors
        en	part	• Council President
        en	part	• County Judge
        en	part	• County Executive
        en	part	• County executive
        en	part	• Chairman
        en	part	• Chairperson
        en	part	• Chair
        en	part	• Commissioner
        en	part	• Municipal Commissioner
        en	part	• Police Commissioner
        en	part	• Administrator
        en	part	• Municipal clerk
        en	part	• City Clerk
        en	part	• Clerk
        en	part	• Secretary
        en	part	• Party Secretary
        en	part	• CPC Secretary
        en	part	• CPC Committee Secretary
        en	part	• Congress Chairman
        en	part	• Head
        en	part	• Head of administration
        en	part	• Akim
        en	part	• Hakim
        en	part	• Governing body
        en	part	• MP
        en	part	• MPs
        en	part	• MLA
        en	part	• MLAs
        en	part	• MPP
        en	part	• MPPs
        en	part	• MEP
        en	part	• MNA
        en	part	• MHA
        en	part	• MP(s)
        en	part	• Member of Parliament
        en	part	• Member of Legislative Assembly
        en	part	• Federal MP
        en	part	• Provincial MP
        en	part	• Federal riding
        en	part	• Prov. riding
        en	part	• Representative
        en	part	• Representatives
        en	part	• Congressman
        en	part	• Vidhan Sabha constituency
        en	part	• Lok Sabha constituency
        en	part	• Parliamentary constituency
        en	part	• Assembly constituency
        en	part	• Collector
        en	part	• District Collector
        en	part	• District Magistrate
        en	part	• Deputy Commissioner
        en	part	• Superintendent of Police
        en	part	• Sarpanch
        en	part	• Electorate
        en	part	• Legislature
        en	part	• U.S. House delegation
        en	part	• U.S. senators
        en	part	• High Court
        en	part	• Chief Minister
        en	part	• Deputy Chief Minister
        en	part	• Chief Justice
        en	part	• Chief Secretary
        en	part	• Speaker
        en	part	• Premier
        en	part	• First Minister
        en	part	• Minister-President
        en	part	• President
        en	part	• Vice President
        en	part	• Vice-President
        en	part	• Prime Minister
        en	part	• Deputy Prime Minister
        en	part	• Monarch
        en	part	• King
        en	part	• Queen
        en	part	• Emperor
        en	part	• Sultan
        en	part	• Emir
        en	part	• Prince
        en	part	• Grand Duke
        en	part	• Captains Regent
        en	part	• Governor-General
        en	part	• Governor General
        en	part	• Supreme Leader
        en	part	• Chancellor
        en	part	• Federal Chancellor
        en	part	• Taoiseach
        en	part	• Head of State
        en	part	• Head of Government
        en	part	• Chief Executive
        en	part	• Chief executive
        en	part	• Chief of state
        en	part	• Speaker of the House
        en	part	• Speaker of the Parliament
        en	part	• Speaker of Parliament
        en	part	• Senate President
        en	part	• President of the Senate
        en	part	• Mayors
        en	part	• Intendant
        en	part	• Governor of state
        en	part	• Reeve
        en	part	• Warden
        en	part	• Provost
        en	part	• Alderman
        en	part	• Alcalde
        en	part	• Canton executive
        en	part	• Executive
        en	part	• Stadtrat
        en	part	• Prefect
        en	part	• President of the Regional Council
        en	part	• President of the Government
        en	part	• President of the Junta
        en	part	• President of the General Council
        en	part	• President of the Departmental Council
        en	part	• King's Commissioner
        en	part	• Hlava
        en	part	• Voivode
        en	part	• Starosta
        en	part	• Chairman (Mayor)
        en	part	• Selectmen
        en	part	• Assembly
        en	part	• Senate
        en	part	• Upper house
        en	part	• Lower house
        en	part	• Independence
        en	part	• Declared
        en	part	• Recognized
        en	part	• Recognised
        en	part	• Republic
        en	part	• Current constitution
        en	part	• Constitution
        en	part	• Constitution adopted
        en	part	• Founded
        en	part	• Founding
        en	part	• Established
        en	part	• Disestablished
        en	part	• Formed
        en	part	• Unification
        en	part	• Reunification
        en	part	• Kingdom
        en	part	• Kingdom established
        en	part	• Federation
        en	part	• Union
        en	part	• Dissolution
        en	part	• Abolished
        en	part	• Colony
        en	part	• Colonized
        en	part	• Settled
        en	part	• Annexed
        en	part	• Annexation
        en	part	• Partition
        en	part	• Coronation
        en	part	• Revolution
        en	part	• Dominion
        en	part	• Restoration
        en	part	• Coup d'état
        en	part	• Abdication
        en	part	• Conquest
        en	part	• Protectorate
        en	part	• Treaty
        en	part	• Admitted
        en	part	• Joined the European Union
        en	part	• Admitted to the United Nations
        en	part	• Confederation
        en	part	• Statehood
        en	part	• Incorporated
        en	part	• Chartered
        en	part	• Conquered by
        en	part	• Battle of
        en	part	• Civil war
        en	part	• location
        en	part	• coordinates
        en	part	• elevation
        en	part	• average
        en	part	• minimum
        en	part	• maximum
        en	part	• left
        en	part	• right
        en	part	• river
        en	part	• length
        en	part	• discharge
        en	part	• local
        en	part	• Average
        en	part	• Minimum
        en	part	• Maximum
        en	part	• Left
        en	part	• Right
        en	part	• source
        en	part	• mouth
        en	part	• summit
        en	part	• surface
        en	part	- Total
        en	part	- Land
        en	part	- Water
        en	part	- Water (%)
        en	part	- Density
        en	part	- Urban
        en	part	- Metro
        en	part	- Mayor
        en	part	- Body
        en	part	- Summer (DST)
        en	part	- Rank
        en	part	- Estimate
        en	part	- Census
        en	part	- Governor
        en	part	- President
        en	part	- Prime Minister
        en	part	- Per capita
        en	part	- Upper house
        en	part	- Lower house
        en	part	- Type
        en	part	- City
        en	part	- Rural
        en	part	- left
        en	part	- right
        en	part	- location
        en	part	- elevation
        en	part	- average
        en	part	- max
        en	part	- min
        en	part	- coordinates
        en	part	- Location
        en	part	- Elevation
        en	part	- Left
        en	part	- Right
        en	part	– Total
        en	part	– Land
        en	part	– Water
        en	part	– Density
        en	part	– Urban
        en	part	– Mayor
        en	part	– location
        en	part	– elevation
        en	part	– coordinates
        en	part	– left
        en	part	– right
        en	part	– average
        en	part	– maximum
        en	part	– minimum
        en	part	Total
        en	part	Land
        en	part	Water
        en	part	Water (%)
        en	part	Density
        en	part	Urban
        en	part	Metro
        en	part	Body
        en	part	Mayor
        en	part	Summer (DST)
        en	part	Rank
        en	part	Per capita
        en	part	Upper house
        en	part	Lower house
        en	part	Left
        en	part	Right
        en	part	Average
        en	part	Max
        en	part	Min
        en	part	Declared
        en	part	Recognised
        en	part	Established
        en	part	Percent
        en	part	Rural
        en	part	Density rank
        en	part	Monarch
        en	person	Born
        en	person	Died
        en	person	Disappeared
        en	person	Status
        en	person	Cause of death
        en	person	Body discovered
        en	person	Resting place
        en	person	Resting place coordinates
        en	person	Burial place
        en	person	Monument
        en	person	Monuments
        en	person	Monument(s)
        en	person	Residence
        en	person	Residences
        en	person	Residence(s)
        en	person	Nationality
        en	person	Other name
        en	person	Other names
        en	person	Other name(s)
        en	person	Citizenship
        en	person	Education
        en	person	Alma mater
        en	person	Occupation
        en	person	Occupations
        en	person	Occupation(s)
        en	person	Years active
        en	person	Era
        en	person	Employer
        en	person	Employers
        en	person	Employer(s)
        en	person	Organization
        en	person	Organizations
        en	person	Organization(s)
        en	person	Organisation
        en	person	Agent
        en	person	Agents
        en	person	Agent(s)
        en	person	Agency
        en	person	Known for
        en	person	Notable work
        en	person	Notable works
        en	person	Notable work(s)
        en	person	Notable credit
        en	person	Notable credits
        en	person	Notable credit(s)
        en	person	Style
        en	person	Television
        en	person	Height
        en	person	Weight
        en	person	Title
        en	person	Term
        en	person	Predecessor
        en	person	Predecessors
        en	person	Predecessor(s)
        en	person	Successor
        en	person	Successors
        en	person	Successor(s)
        en	person	Political party
        en	person	Political movement
        en	person	Movement
        en	person	Movements
        en	person	Movement(s)
        en	person	Opponent
        en	person	Opponents
        en	person	Opponent(s)
        en	person	Board member of
        en	person	Criminal charge
        en	person	Criminal charges
        en	person	Criminal charge(s)
        en	person	Criminal penalty
        en	person	Criminal status
        en	person	Spouse
        en	person	Spouses
        en	person	Spouse(s)
        en	person	Partner
        en	person	Partners
        en	person	Partner(s)
        en	person	Domestic partner
        en	person	Domestic partners
        en	person	Domestic partner(s)
        en	person	Children
        en	person	Parent
        en	person	Parents
        en	person	Parent(s)
        en	person	Mother
        en	person	Father
        en	person	Relatives
        en	person	Family
        en	person	Awards
        en	person	Honours
        en	person	Honors
        en	person	Website
        en	person	Signature
        en	person	Call sign
        en	person	Birth name
        en	person	Native name
        en	person	Pronunciation
        en	person	Ethnicity
        en	person	Religion
        en	person	Denomination
        en	person	Home town
        en	person	Hometown
        en	person	Salary
        en	person	Net worth
        en	person	Influences
        en	person	Influenced
        en	person	Boards
        en	person	Criminal convictions
        en	person	Date of birth
        en	person	Place of birth
        en	person	Date of death
        en	person	Place of death
        en	person	Birth date
        en	person	Birth place
        en	person	Death date
        en	person	Death place
        en	person	Birthplace
        en	person	Full name
        en	person	Real name
        en	person	Also known as
        en	person	Nickname
        en	person	Nicknames
        en	person	Nickname(s)
        en	person	Pen name
        en	person	Pseudonym
        en	person	Pseudonyms
        en	person	Pseudonym(s)
        en	person	Stage name
        en	person	Caste
        en	person	Clan
        en	person	Tribe
        en	person	Origin
        en	person	Home
        en	person	Image size
        en	person	Gender
        en	person	Sex
        en	person	Age
        en	person	Hair color
        en	person	Hair colour
        en	person	Eye color
        en	person	Eye colour
        en	person	Shoe size
        en	person	Dress size
        en	person	Measurements
        en	person	Bust/Waist/Hips
        en	person	Modeling agency
        en	person	Modelling agency
        en	person	Modeling agencies
        en	person	Manager
        en	person	Ancestry
        en	person	Baptised
        en	person	Baptized
        en	person	Legacy
        en	person	Works
        en	person	Contemporaries
        en	person	Profession
        en	person	Professions
        en	person	Profession(s)
        en	person	Language
        en	person	Languages
        en	person	Subject
        en	person	Discipline
        en	person	Field
        en	person	Fields
        en	person	Institution
        en	person	Institutions
        en	person	Teacher
        en	person	Teachers
        en	person	Teacher(s)
        en	person	Student
        en	person	Students
        en	person	Student(s)
        en	person	Patron
        en	person	Patrons
        en	person	Patron(s)
        en	person	Memorial
        en	person	Memorials
        en	person	Memorial(s)
        en	person	Military career
        en	person	Allegiance
        en	person	Service/branch
        en	person	Years of service
        en	person	Rank
        en	person	Region
        en	person	Club
        en	person	Medium
        en	person	Active years
        en	person	Sport
        en	person	Event
        en	person	Events
        en	person	Event(s)
        en	person	Team
        en	person	Coached by
        en	person	Retired
        en	person	Genre
        en	person	Genres
        en	person	Genre(s)
        en	person	Subject(s)
        en	person	Channel
        en	person	Channels
        en	person	Channel(s)
        en	person	Subscribers
        en	person	Total views
        en	person	Associated acts
        en	person	Followers
        en	person	Contents are in
        en	person	Catchphrase
        en	person	Catchphrases
        en	person	Catchphrase(s)
        en	person	100,000 subscribers
        en	person	1,000,000 subscribers
        en	person	10,000,000 subscribers
        en	person	Network
        en	person	Location
        en	person	Created by
        en	person	Games
        en	person	Created
        en	person	Music by
        en	person	Radio
        en	person	Show
        en	person	Station
        en	person	Stations
        en	person	Station(s)
        en	person	Time slot
        en	person	Previous show
        en	person	Previous shows
        en	person	Previous show(s)
        en	person	Country
        en	person	Voice type
        en	person	Past member
        en	person	Past members
        en	person	Past member(s)
        en	person	Labels
        en	person	Instruments
        en	person	Elected
        en	person	Denominational affiliation
        en	person	Alias
        en	person	Aliass
        en	person	Alias(s)
        en	person	Aliases
        en	person	Eponyms
        en	person	Significant buildings
        en	person	Significant projects
        en	person	Significant design
        en	person	Practice
        en	person	Buildings
        en	person	Projects
        en	person	Design
        en	person	Engineering career
        en	person	Engineering discipline
        en	person	Institution memberships
        en	person	Significant advance
        en	person	Significant awards
        en	person	Publications
        en	person	Known as
        en	person	Chinese name
        en	person	Chinese
        en	person	Pinyin
        en	person	Jyutping
        en	person	Hanyu Pinyin
        en	person	Traditional Chinese
        en	person	Simplified Chinese
        en	person	Wade–Giles
        en	person	Gwoyeu Romatzyh
        en	person	Yale Romanization
        en	person	Postal Map
        en	person	Postal
        en	person	Literal meaning
        en	person	Hangul
        en	person	Hanja
        en	person	Revised Romanization
        en	person	McCune–Reischauer
        en	person	Kanji
        en	person	Hiragana
        en	person	Katakana
        en	person	Kyūjitai
        en	person	Shinjitai
        en	person	Rōmaji
        en	person	Romanization
        en	person	Tongyong Pinyin
        en	person	IPA
        en	person	Bopomofo
        en	person	Hokkien POJ
        en	person	Tâi-lô
        en	person	Arabic
        en	person	Hebrew
        en	person	Persian
        en	person	Russian
        en	person	Tamil
        en	person	Hindi
        en	person	Thai
        en	person	Vietnamese alphabet
        en	person	Chữ Hán
        en	person	Chữ Nôm
        en	person	Vietnamese
        en	person	Hanyu Pinyin (Mandarin)
        en	person	Tibetan
        en	person	Mongolian
        en	person	Mongolian script
        en	person	Mongolian Cyrillic
        en	person	Uyghur
        en	person	Manchu script
        en	person	Zhuang
        en	person	Khmer
        en	person	Lao
        en	person	Burmese
        en	person	Malay
        en	person	Indonesian
        en	person	Tagalog
        en	person	Portuguese
        en	person	Hakka
        en	person	Romaji
        en	person	Vietnamese name
        en	person	Korean name
        en	person	Japanese name
        en	person	Transcriptions
        en	person	Standard Mandarin
        en	person	Yue: Cantonese
        en	person	Southern Min
        en	officeholder	Incumbent
        en	officeholder	Assumed office
        en	officeholder	In office
        en	officeholder	Preceded by
        en	officeholder	Succeeded by
        en	officeholder	President
        en	officeholder	Vice President
        en	officeholder	Prime Minister
        en	officeholder	Deputy Prime Minister
        en	officeholder	Deputy
        en	officeholder	Governor
        en	officeholder	Lieutenant
        en	officeholder	Lieutenant Governor
        en	officeholder	Monarch
        en	officeholder	Governor-General
        en	officeholder	Governor General
        en	officeholder	Premier
        en	officeholder	Chief Minister
        en	officeholder	Chancellor
        en	officeholder	Minister
        en	officeholder	Leader
        en	officeholder	Secretary
        en	officeholder	Mayor
        en	officeholder	Appointed by
        en	officeholder	Nominated by
        en	officeholder	Nominator
        en	officeholder	Appointer
        en	officeholder	Constituency
        en	officeholder	Majority
        en	officeholder	Parliament
        en	officeholder	Parliamentary group
        en	officeholder	Political party
        en	officeholder	Other political affiliations
        en	officeholder	Other political
        en	officeholder	affiliations
        en	officeholder	Born
        en	officeholder	Died
        en	officeholder	Resting place
        en	officeholder	Spouse
        en	officeholder	Spouses
        en	officeholder	Spouse(s)
        en	officeholder	Domestic partner
        en	officeholder	Children
        en	officeholder	Parent
        en	officeholder	Parents
        en	officeholder	Parent(s)
        en	officeholder	Relatives
        en	officeholder	Residence
        en	officeholder	Alma mater
        en	officeholder	Education
        en	officeholder	Occupation
        en	officeholder	Profession
        en	officeholder	Cabinet
        en	officeholder	Portfolio
        en	officeholder	Committees
        en	officeholder	Website
        en	officeholder	Signature
        en	officeholder	Awards
        en	officeholder	Civilian awards
        en	officeholder	Military awards
        en	officeholder	Nickname
        en	officeholder	Nicknames
        en	officeholder	Nickname(s)
        en	officeholder	Allegiance
        en	officeholder	Service/branch
        en	officeholder	Branch/service
        en	officeholder	Branch
        en	officeholder	Years of service
        en	officeholder	Rank
        en	officeholder	Unit
        en	officeholder	Commands
        en	officeholder	Battles/wars
        en	officeholder	Personal details
        en	officeholder	Religion
        en	officeholder	Nationality
        en	officeholder	Citizenship
        en	officeholder	Net worth
        en	officeholder	Salary
        en	officeholder	Style
        en	officeholder	Member of
        en	officeholder	Reports to
        en	officeholder	Seat
        en	officeholder	Term length
        en	officeholder	Formation
        en	officeholder	First holder
        en	officeholder	Final holder
        en	officeholder	Inaugural holder
        en	officeholder	Last holder
        en	officeholder	Abolished
        en	officeholder	Superseded by
        en	officeholder	Succession
        en	officeholder	Unofficial names
        en	officeholder	Precursor
        en	officeholder	Constituting instrument
        en	officeholder	Type
        en	officeholder	Status
        en	officeholder	Abbreviation
        en	officeholder	Current holder
        en	officeholder	First officeholder
        en	officeholder	Last officeholder
        en	officeholder	Office began
        en	officeholder	Office ended
        en	officeholder	First monarch
        en	officeholder	Heir apparent
        en	officeholder	Heir presumptive
        en	officeholder	Ambassador
        en	officeholder	Taoiseach
        en	officeholder	Minister-President
        en	officeholder	First Minister
        en	officeholder	Speaker
        en	officeholder	Chairman
        en	officeholder	Leader of the Opposition
        en	officeholder	Party leader
        en	officeholder	Whip
        en	officeholder	District
        en	officeholder	Ward
        en	officeholder	Birth name
        en	officeholder	In office since
        en	officeholder	Term
        en	officeholder	Serving with
        en	officeholder	Served alongside
        en	officeholder	Alongside
        en	officeholder	Acting
        en	officeholder	Vice-President
        en	officeholder	Deputy Leader
        en	officeholder	Chief Justice
        en	officeholder	King
        en	officeholder	Queen
        en	officeholder	Emperor
        en	officeholder	Other names
        en	officeholder	Known for
        en	officeholder	Party
        en	officeholder	Elected by
        en	officeholder	Campaign
        en	officeholder	Campaigns
        en	officeholder	Campaign(s)
        en	officeholder	Slogan
        en	officeholder	Ethnicity
        en	officeholder	Term ended
        en	officeholder	Term limits
        en	officeholder	Length of term
        en	officeholder	Source
        en	officeholder	Appointing authority
        en	officeholder	Predecessor
        en	officeholder	Successor
        en	officeholder	Confederate service
        en	officeholder	Presiding officer
        en	officeholder	Legislature
        en	military-person	Birth name
        en	military-person	Nickname
        en	military-person	Nicknames
        en	military-person	Nickname(s)
        en	military-person	Born
        en	military-person	Died
        en	military-person	Buried
        en	military-person	Place of burial
        en	military-person	Allegiance
        en	military-person	Service/branch
        en	military-person	Service
        en	military-person	Branch
        en	military-person	Branch/service
        en	military-person	Years of service
        en	military-person	Rank
        en	military-person	Service number
        en	military-person	Unit
        en	military-person	Commands
        en	military-person	Commands held
        en	military-person	Battles/wars
        en	military-person	Battles / wars
        en	military-person	Known for
        en	military-person	Conflict
        en	military-person	Conflicts
        en	military-person	Conflict(s)
        en	military-person	Awards
        en	military-person	Memorials
        en	military-person	Spouse
        en	military-person	Spouses
        en	military-person	Spouse(s)
        en	military-person	Children
        en	military-person	Relations
        en	military-person	Other work
        en	military-person	Signature
        en	military-person	Laterwork
        en	military-person	Website
        en	military-person	Alma mater
        en	military-person	Call sign
        en	military-person	Call signs
        en	military-person	Call sign(s)
        en	military-person	Victories
        en	military-person	Battles
        en	military-person	Wars
        en	military-person	Military career
        en	military-person	Battles and wars
        en	sportsperson	Full name
        en	sportsperson	Native name
        en	sportsperson	Nickname
        en	sportsperson	Nicknames
        en	sportsperson	Nickname(s)
        en	sportsperson	Nationality
        en	sportsperson	Citizenship
        en	sportsperson	National team
        en	sportsperson	Born
        en	sportsperson	Died
        en	sportsperson	Birth name
        en	sportsperson	Birth date
        en	sportsperson	Birth place
        en	sportsperson	Residence
        en	sportsperson	Education
        en	sportsperson	Alma mater
        en	sportsperson	Employer
        en	sportsperson	Occupation
        en	sportsperson	Years active
        en	sportsperson	Agent
        en	sportsperson	Height
        en	sportsperson	Weight
        en	sportsperson	Spouse
        en	sportsperson	Spouses
        en	sportsperson	Spouse(s)
        en	sportsperson	Partner
        en	sportsperson	Parent
        en	sportsperson	Parents
        en	sportsperson	Parent(s)
        en	sportsperson	Children
        en	sportsperson	Relative
        en	sportsperson	Relatives
        en	sportsperson	Relative(s)
        en	sportsperson	Website
        en	sportsperson	Country
        en	sportsperson	Sport
        en	sportsperson	Sports
        en	sportsperson	Position
        en	sportsperson	Positions
        en	sportsperson	Position(s)
        en	sportsperson	Disability
        en	sportsperson	Disability class
        en	sportsperson	Event
        en	sportsperson	Events
        en	sportsperson	Event(s)
        en	sportsperson	University team
        en	sportsperson	College team
        en	sportsperson	High school team
        en	sportsperson	League
        en	sportsperson	Club
        en	sportsperson	Team
        en	sportsperson	Turned pro
        en	sportsperson	Turned professional
        en	sportsperson	Former partner
        en	sportsperson	Former partners
        en	sportsperson	Former partner(s)
        en	sportsperson	Coached by
        en	sportsperson	Former coach
        en	sportsperson	Retired
        en	sportsperson	Coaching
        en	sportsperson	World finals
        en	sportsperson	Regional finals
        en	sportsperson	National finals
        en	sportsperson	Olympic finals
        en	sportsperson	Paralympic finals
        en	sportsperson	Commonwealth finals
        en	sportsperson	Highest world ranking
        en	sportsperson	Highest ranking
        en	sportsperson	Personal best
        en	sportsperson	Personal bests
        en	sportsperson	Personal best(s)
        en	sportsperson	Weight class
        en	sportsperson	Weight category
        en	sportsperson	Disciplines
        en	sportsperson	Discipline
        en	sportsperson	Discipline(s)
        en	sportsperson	World Cup debut
        en	sportsperson	Teams
        en	sportsperson	Medals
        en	sportsperson	Seasons
        en	sportsperson	Wins
        en	sportsperson	Podiums
        en	sportsperson	Overall titles
        en	sportsperson	Discipline titles
        en	sportsperson	Gold
        en	sportsperson	Silver
        en	sportsperson	Bronze
        en	sportsperson	Ski club
        en	sportsperson	Skis
        en	sportsperson	Starts
        en	sportsperson	Starts (individual)
        en	sportsperson	Individual wins
        en	sportsperson	Team wins
        en	sportsperson	Indiv. podiums
        en	sportsperson	Indiv. wins
        en	sportsperson	Indiv. starts
        en	sportsperson	Team podiums
        en	sportsperson	Team starts
        en	sportsperson	Total podiums
        en	sportsperson	Total wins
        en	sportsperson	Updated on
        en	sportsperson	Skating club
        en	sportsperson	Began skating
        en	sportsperson	Training locations
        en	sportsperson	Choreographer
        en	sportsperson	Former choreographer
        en	sportsperson	Combined total
        en	sportsperson	Short program
        en	sportsperson	Free skate
        en	sportsperson	Short dance
        en	sportsperson	Free dance
        en	sportsperson	Rhythm dance
        en	sportsperson	Coach
        en	sportsperson	Former coaches
        en	sportsperson	World standing
        en	sportsperson	Season's bests
        en	sportsperson	ISU personal best scores
        en	sportsperson	Strokes
        en	sportsperson	Stroke(s)
        en	sportsperson	Handedness
        en	sportsperson	Playing style
        en	sportsperson	Equipment
        en	sportsperson	Equipment(s)
        en	sportsperson	Racket
        en	sportsperson	Women's singles
        en	sportsperson	Men's singles
        en	sportsperson	Women's doubles
        en	sportsperson	Men's doubles
        en	sportsperson	Mixed doubles
        en	sportsperson	Career record
        en	sportsperson	Career title(s)
        en	sportsperson	Current ranking
        en	sportsperson	BWF profile
        en	sportsperson	Career title
        en	sportsperson	Grip
        en	sportsperson	Home town
        en	sportsperson	Hometown
        en	sportsperson	Gymnastics career
        en	sportsperson	Level
        en	sportsperson	Years on national team
        en	sportsperson	Gym
        en	sportsperson	Head coach(es)
        en	sportsperson	Assistant coach(es)
        en	sportsperson	Music
        en	sportsperson	Eponymous skills
        en	sportsperson	College team(s)
        en	sportsperson	Assistant coach
        en	sportsperson	Clubs
        en	sportsperson	Club(s)
        en	sportsperson	FIDE rating
        en	sportsperson	Peak rating
        en	sportsperson	Peak ranking
        en	sportsperson	Ranking
        en	sportsperson	Title
        en	sportsperson	Titles
        en	sportsperson	Title(s)
        en	sportsperson	World Champion
        en	sportsperson	Women's World Champion
        en	sportsperson	Style
        en	sportsperson	Teacher
        en	sportsperson	Teachers
        en	sportsperson	Teacher(s)
        en	sportsperson	Rank
        en	sportsperson	Sensei
        en	sportsperson	Shihan
        en	sportsperson	Stance
        en	sportsperson	Trainer
        en	sportsperson	University
        en	sportsperson	Belt
        en	sportsperson	Division
        en	sportsperson	Reach
        en	sportsperson	Fighting out of
        en	sportsperson	Martial art
        en	sportsperson	Notable students
        en	sportsperson	Notable club
        en	sportsperson	Notable clubs
        en	sportsperson	Notable club(s)
        en	sportsperson	Notable relatives
        en	sportsperson	Notable school
        en	sportsperson	Notable schools
        en	sportsperson	Notable school(s)
        en	sportsperson	Web site
        en	sportsperson	Best year
        en	sportsperson	Dan
        en	sportsperson	Affiliation
        en	sportsperson	Pupil of
        en	sportsperson	Bats
        en	sportsperson	Wife
        en	sportsperson	Partner(s)
        en	sportsperson	Medal record
        en	sportsperson	Start(s)
        en	sportsperson	Curling club
        en	sportsperson	Skip
        en	sportsperson	Third
        en	sportsperson	Second
        en	sportsperson	Lead
        en	sportsperson	Alternate
        en	sportsperson	Member Association
        en	sportsperson	World Championship appearances
        en	sportsperson	Olympic appearances
        en	sportsperson	Hearts appearances
        en	sportsperson	Brier appearances
        en	sportsperson	Top CTRS ranking
        en	sportsperson	Pan Continental Championship appearances
        en	sportsperson	European Championship appearances
        en	sportsperson	Grand Slam victories
        en	sportsperson	Other appearances
        en	sportsperson	Darts since
        en	sportsperson	Darts
        en	sportsperson	Laterality
        en	sportsperson	Walk-on music
        en	sportsperson	World Ch'ship
        en	sportsperson	World Championship
        en	sportsperson	World Matchplay
        en	sportsperson	World Grand Prix
        en	sportsperson	Grand Slam
        en	sportsperson	Premier League
        en	sportsperson	UK Open
        en	sportsperson	European Ch'ship
        en	sportsperson	Players Ch'ship Finals
        en	sportsperson	World Masters
        en	sportsperson	Nine-darters
        en	sportsperson	Major
        en	sportsperson	Highest break
        en	sportsperson	Century breaks
        en	sportsperson	Professional
        en	sportsperson	Prize money
        en	sportsperson	Tournament wins
        en	sportsperson	Minor-ranking
        en	sportsperson	Non-ranking
        en	sportsperson	Best ranking finish
        en	football-biography	Full name
        en	football-biography	Birth name
        en	football-biography	Date of birth
        en	football-biography	Place of birth
        en	football-biography	Date of death
        en	football-biography	Place of death
        en	football-biography	Height
        en	football-biography	Weight
        en	football-biography	Position
        en	football-biography	Positions
        en	football-biography	Position(s)
        en	football-biography	Playing position
        en	football-biography	Playing positions
        en	football-biography	Playing position(s)
        en	football-biography	Current team
        en	football-biography	Current club
        en	football-biography	Number
        en	football-biography	Jersey number
        en	football-biography	Years
        en	football-biography	Team
        en	football-biography	Teams
        en	football-biography	Apps
        en	football-biography	(Gls)
        en	football-biography	Apps (Gls)
        en	football-biography	Total
        en	football-biography	Youth career
        en	football-biography	College career
        en	football-biography	Senior career
        en	football-biography	Managerial career
        en	football-biography	Nickname
        en	football-biography	Website
        en	football-biography	Medal record
        en	football-biography	Club information
        en	football-biography	Source
        en	football-biography	Domestic
        en	football-biography	International
        en	football-biography	League
        en	football-biography	Role
        en	football-biography	Other occupation
        en	football-biography	Occupation
        en	football-biography	Preferred foot
        en	football-biography	Medals
        en	football-biography	Squad number
        en	musician	Birth name
        en	musician	Also known as
        en	musician	Native name
        en	musician	Born
        en	musician	Died
        en	musician	Origin
        en	musician	Genre
        en	musician	Genres
        en	musician	Genre(s)
        en	musician	Occupation
        en	musician	Occupations
        en	musician	Occupation(s)
        en	musician	Instrument
        en	musician	Instruments
        en	musician	Instrument(s)
        en	musician	Years active
        en	musician	Label
        en	musician	Labels
        en	musician	Label(s)
        en	musician	Associated acts
        en	musician	Spinoff
        en	musician	Spinoffs
        en	musician	Spinoff(s)
        en	musician	Spinoff of
        en	musician	Spin-offs
        en	musician	Spin-off of
        en	musician	Past members
        en	musician	Members
        en	musician	Former members
        en	musician	Member of
        en	musician	Formerly of
        en	musician	Formerly
        en	musician	Partner
        en	musician	Partners
        en	musician	Partner(s)
        en	musician	Spouse
        en	musician	Spouses
        en	musician	Spouse(s)
        en	musician	Children
        en	musician	Relatives
        en	musician	Parent
        en	musician	Parents
        en	musician	Parent(s)
        en	musician	Website
        en	musician	Notable instruments
        en	musician	Discography
        en	musician	Works
        en	musician	Publisher
        en	musician	Publishers
        en	musician	Publisher(s)
        en	musician	Education
        en	musician	Title
        en	musician	Awards
        en	musician	Voice type
        en	musician	Voice types
        en	musician	Voice type(s)
        en	musician	Musical career
        en	musician	Background information
        en	musician	Nickname
        en	musician	Nicknames
        en	musician	Nickname(s)
        en	musician	Tours
        en	musician	Studio album
        en	musician	Studio albums
        en	musician	Studio album(s)
        en	musician	EPs
        en	musician	Live albums
        en	musician	Compilation albums
        en	musician	Singles
        en	musician	Video albums
        en	musician	Music videos
        en	musician	Soundtrack albums
        en	musician	Soundtracks
        en	musician	Tribute albums
        en	musician	Remix albums
        en	musician	Box sets
        en	musician	Mixtapes
        en	musician	Promotional singles
        en	musician	No. of hits
        en	musician	B-sides
        en	musician	Guest singles
        en	musician	Concert tours
        en	musician	Collaborative albums
        en	musician	Reissues
        en	musician	Albums
        en	musician	No. of concerts
        en	musician	Start date
        en	musician	End date
        en	musician	No. of shows
        en	musician	Legs
        en	musician	Leg(s)
        en	musician	Associated album
        en	musician	Associated albums
        en	musician	Associated album(s)
        en	musician	Supporting act
        en	musician	Supporting acts
        en	musician	Supporting act(s)
        en	musician	Attendance
        en	musician	Box office
        en	musician	Location
        en	musician	Nominations
        en	musician	Awards won
        en	musician	Wins
        en	musician	Award
        en	musician	Won
        en	musician	Nominated
        en	musician	Totals
        en	musician	Honours
        en	musician	Catalogue
        en	musician	Era
        en	musician	List of compositions
        en	musician	Notable work
        en	musician	Past member(s)
        en	musician	YouTube information
        en	musician	Agent
        en	musician	Formation
        en	musician	Founding
        en	musician	Disbanded
        en	musician	Principal conductor
        en	musician	Music director
        en	musician	Concert hall
        en	musician	Conductor
        en	musician	Director
        en	musician	Orchestra
        en	musician	Founded
        en	musician	Former name
        en	musician	Chief conductor
        en	musician	Concertmaster
        en	scientist	Born
        en	scientist	Died
        en	scientist	Resting place
        en	scientist	Residence
        en	scientist	Citizenship
        en	scientist	Nationality
        en	scientist	Other names
        en	scientist	Education
        en	scientist	Alma mater
        en	scientist	Known for
        en	scientist	Title
        en	scientist	Spouse
        en	scientist	Spouses
        en	scientist	Spouse(s)
        en	scientist	Children
        en	scientist	Parent
        en	scientist	Parents
        en	scientist	Parent(s)
        en	scientist	Awards
        en	scientist	Honours
        en	scientist	Honors
        en	scientist	Website
        en	scientist	Signature
        en	scientist	Scientific career
        en	scientist	Fields
        en	scientist	Field
        en	scientist	Institutions
        en	scientist	Institution
        en	scientist	Thesis
        en	scientist	Theses
        en	scientist	Thesis title
        en	scientist	Thesis url
        en	scientist	Thesis year
        en	scientist	Academic advisors
        en	scientist	Academic advisor
        en	scientist	Academic advisor(s)
        en	scientist	Doctoral advisor
        en	scientist	Doctoral advisors
        en	scientist	Doctoral advisor(s)
        en	scientist	Other academic advisors
        en	scientist	Doctoral students
        en	scientist	Notable students
        en	scientist	Other notable students
        en	scientist	Influences
        en	scientist	Influenced
        en	scientist	Author abbrev. (botany)
        en	scientist	Author abbreviation (botany)
        en	scientist	Author abbrev. (zoology)
        en	scientist	Author abbreviation (zoology)
        en	scientist	Discipline
        en	scientist	Sub-discipline
        en	scientist	Workplaces
        en	scientist	Work institutions
        en	scientist	School or tradition
        en	scientist	Main interests
        en	scientist	Notable works
        en	scientist	Notable ideas
        en	scientist	Notes
        en	scientist	Era
        en	scientist	Region
        en	scientist	School
        en	scientist	Language
        en	scientist	Contribution
        en	scientist	Contributions
        en	scientist	Contribution(s)
        en	scientist	Information at IDEAS / RePEc
        en	scientist	School/tradition
        en	scientist	Philosophical work
        en	scientist	Academic work
        en	scientist	Patrons
        en	scientist	Opposed
        en	scientist	Movement
        en	scientist	Major works
        en	scientist	Doctorate
        en	scientist	Employer
        en	scientist	Previous mission
        en	scientist	Missions
        en	scientist	Time in space
        en	scientist	Selection
        en	scientist	Mission insignia
        en	scientist	Total EVAs
        en	scientist	Total EVA time
        en	scientist	Retirement
        en	scientist	Space career
        en	scientist	Space agency
        en	scientist	Rank
        en	scientist	Status
        en	scientist	Other occupations
        en	scientist	Previous occupation
        en	scientist	Specialism
        en	scientist	Research
        en	scientist	Sub-specialties
        en	scientist	Specialty
        en	scientist	Notable prizes
        en	scientist	Medical career
        en	scientist	Profession
        en	scientist	Relations
        en	scientist	Research institutions
        en	writer	Pen name
        en	writer	Pseudonym
        en	writer	Born
        en	writer	Died
        en	writer	Resting place
        en	writer	Occupation
        en	writer	Language
        en	writer	Nationality
        en	writer	Citizenship
        en	writer	Education
        en	writer	Alma mater
        en	writer	Period
        en	writer	Genre
        en	writer	Genres
        en	writer	Genre(s)
        en	writer	Subject
        en	writer	Subjects
        en	writer	Subject(s)
        en	writer	Literary movement
        en	writer	Notable work
        en	writer	Notable works
        en	writer	Notable work(s)
        en	writer	Notable award
        en	writer	Notable awards
        en	writer	Notable award(s)
        en	writer	Years active
        en	writer	Spouse
        en	writer	Spouses
        en	writer	Spouse(s)
        en	writer	Partner
        en	writer	Partners
        en	writer	Partner(s)
        en	writer	Children
        en	writer	Parents
        en	writer	Relatives
        en	writer	Signature
        en	writer	Website
        en	writer	Influences
        en	writer	Influenced
        en	writer	Debut works
        en	writer	Ethnicity
        en	writer	Employer
        en	writer	Writing career
        en	writer	Debut
        en	writer	Movement
        en	royalty	Reign
        en	royalty	Coronation
        en	royalty	Enthronement
        en	royalty	Inauguration
        en	royalty	Investiture
        en	royalty	Proclamation
        en	royalty	Predecessor
        en	royalty	Predecessors
        en	royalty	Predecessor(s)
        en	royalty	Successor
        en	royalty	Successors
        en	royalty	Successor(s)
        en	royalty	Regent
        en	royalty	Regents
        en	royalty	Regent(s)
        en	royalty	Co-ruler
        en	royalty	Co-rulers
        en	royalty	Co-ruler(s)
        en	royalty	Co-monarch
        en	royalty	Prime Minister
        en	royalty	Prime Ministers
        en	royalty	Prime Minister(s)
        en	royalty	Born
        en	royalty	Died
        en	royalty	Burial
        en	royalty	Burial place
        en	royalty	Spouse
        en	royalty	Spouses
        en	royalty	Spouse(s)
        en	royalty	Consort
        en	royalty	Consorts
        en	royalty	Consort(s)
        en	royalty	Consort to
        en	royalty	Wives
        en	royalty	Concubines
        en	royalty	Issue
        en	royalty	Issue Detail
        en	royalty	Detail
        en	royalty	Issue more...
        en	royalty	Full name
        en	royalty	Era name and dates
        en	royalty	Era dates
        en	royalty	Era name
        en	royalty	Regnal name
        en	royalty	Posthumous name
        en	royalty	Temple name
        en	royalty	House
        en	royalty	Royal house
        en	royalty	Royal House
        en	royalty	Imperial House
        en	royalty	Noble family
        en	royalty	Father
        en	royalty	Mother
        en	royalty	Religion
        en	royalty	Occupation
        en	royalty	Signature
        en	royalty	Dynasty
        en	royalty	Native name
        en	royalty	Titles
        en	royalty	Titles and styles
        en	royalty	Styles
        en	royalty	Royal anthem
        en	royalty	Tenure
        en	royalty	Pretence
        en	royalty	Regency
        en	royalty	Heir apparent
        en	royalty	Heir-apparent
        en	royalty	Royal styles of
        en	royalty	Reference style
        en	royalty	Spoken style
        en	royalty	Alternative style
        en	royalty	Posthumous style
        en	royalty	Religious style
        en	royalty	Informal style
        en	royalty	Title held
        en	royalty	Time as pretender
        en	royalty	Queen
        en	royalty	King
        en	royalty	Emperor
        en	royalty	Empress
        en	royalty	Royal titulary
        en	royalty	Prenomen
        en	royalty	Nomen
        en	royalty	Horus name
        en	royalty	Nebty name
        en	royalty	Golden Horus
        en	royalty	Children
        en	royalty	Monuments
        en	royalty	Pharaoh
        en	royalty	Known for
        en	royalty	Other titles
        en	royalty	Wars and battles
        en	royalty	Vice regent
        en	royalty	Chief Minister
        en	royalty	Kings
        en	royalty	Viceroy
        en	royalty	Lords Protector
        en	royalty	Dowager
        en	royalty	First monarch
        en	royalty	Last monarch
        en	royalty	Style
        en	royalty	Residence
        en	royalty	Appointer
        en	royalty	Abolition
        en	royalty	Pretender
        en	royalty	Pretenders
        en	royalty	Pretender(s)
        en	royalty	Formation
        en	royalty	Current region
        en	royalty	Place of origin
        en	royalty	Founded
        en	royalty	Founder
        en	royalty	Current head
        en	royalty	Final ruler
        en	royalty	Deposition
        en	royalty	Cadet branches
        en	royalty	Ethnicity
        en	royalty	Country
        en	royalty	Parent house
        en	royalty	Estate
        en	royalty	Estates
        en	royalty	Estate(s)
        en	royalty	Motto
        en	royalty	Final head
        en	royalty	Historic seat
        en	royalty	Dissolution
        en	royalty	Members
        en	royalty	Connected families
        en	royalty	Creation date
        en	royalty	Created by
        en	royalty	Peerage
        en	royalty	First holder
        en	royalty	Last holder
        en	royalty	Present holder
        en	royalty	Remainder to
        en	royalty	Subsidiary titles
        en	royalty	Extinction date
        en	royalty	Seat
        en	royalty	Seats
        en	royalty	Seat(s)
        en	royalty	Former seat
        en	royalty	Former seats
        en	royalty	Former seat(s)
        en	royalty	Armorial motto
        en	royalty	Monarch
        en	royalty	Status
        en	royalty	Creation
        en	royalty	Extinct
        en	royalty	Baronetage
        en	royalty	Heir
        en	royalty	Dates of the reign
        en	monarch	Reign
        en	monarch	Coronation
        en	monarch	Enthronement
        en	monarch	Inauguration
        en	monarch	Investiture
        en	monarch	Proclamation
        en	monarch	Predecessor
        en	monarch	Predecessors
        en	monarch	Predecessor(s)
        en	monarch	Successor
        en	monarch	Successors
        en	monarch	Successor(s)
        en	monarch	Regent
        en	monarch	Regents
        en	monarch	Regent(s)
        en	monarch	Co-ruler
        en	monarch	Co-rulers
        en	monarch	Co-ruler(s)
        en	monarch	Co-monarch
        en	monarch	Prime Minister
        en	monarch	Prime Ministers
        en	monarch	Prime Minister(s)
        en	monarch	Born
        en	monarch	Died
        en	monarch	Burial
        en	monarch	Burial place
        en	monarch	Spouse
        en	monarch	Spouses
        en	monarch	Spouse(s)
        en	monarch	Consort
        en	monarch	Consorts
        en	monarch	Consort(s)
        en	monarch	Consort to
        en	monarch	Wives
        en	monarch	Concubines
        en	monarch	Issue
        en	monarch	Issue Detail
        en	monarch	Detail
        en	monarch	Issue more...
        en	monarch	Full name
        en	monarch	Era name and dates
        en	monarch	Era dates
        en	monarch	Era name
        en	monarch	Regnal name
        en	monarch	Posthumous name
        en	monarch	Temple name
        en	monarch	House
        en	monarch	Royal house
        en	monarch	Royal House
        en	monarch	Imperial House
        en	monarch	Noble family
        en	monarch	Father
        en	monarch	Mother
        en	monarch	Religion
        en	monarch	Occupation
        en	monarch	Signature
        en	monarch	Dynasty
        en	monarch	Native name
        en	monarch	Titles
        en	monarch	Titles and styles
        en	monarch	Styles
        en	monarch	Royal anthem
        en	monarch	Tenure
        en	monarch	Pretence
        en	monarch	Regency
        en	monarch	Heir apparent
        en	monarch	Heir-apparent
        en	monarch	Royal styles of
        en	monarch	Reference style
        en	monarch	Spoken style
        en	monarch	Alternative style
        en	monarch	Posthumous style
        en	monarch	Religious style
        en	monarch	Informal style
        en	monarch	Title held
        en	monarch	Time as pretender
        en	monarch	Queen
        en	monarch	King
        en	monarch	Emperor
        en	monarch	Empress
        en	monarch	Royal titulary
        en	monarch	Prenomen
        en	monarch	Nomen
        en	monarch	Horus name
        en	monarch	Nebty name
        en	monarch	Golden Horus
        en	monarch	Children
        en	monarch	Monuments
        en	monarch	Pharaoh
        en	monarch	Known for
        en	monarch	Other titles
        en	monarch	Wars and battles
        en	monarch	Vice regent
        en	monarch	Chief Minister
        en	monarch	Kings
        en	monarch	Viceroy
        en	monarch	Lords Protector
        en	monarch	Dowager
        en	monarch	First monarch
        en	monarch	Last monarch
        en	monarch	Style
        en	monarch	Residence
        en	monarch	Appointer
        en	monarch	Abolition
        en	monarch	Pretender
        en	monarch	Pretenders
        en	monarch	Pretender(s)
        en	monarch	Formation
        en	monarch	Current region
        en	monarch	Place of origin
        en	monarch	Founded
        en	monarch	Founder
        en	monarch	Current head
        en	monarch	Final ruler
        en	monarch	Deposition
        en	monarch	Cadet branches
        en	monarch	Ethnicity
        en	monarch	Country
        en	monarch	Parent house
        en	monarch	Estate
        en	monarch	Estates
        en	monarch	Estate(s)
        en	monarch	Motto
        en	monarch	Final head
        en	monarch	Historic seat
        en	monarch	Dissolution
        en	monarch	Members
        en	monarch	Connected families
        en	monarch	Creation date
        en	monarch	Created by
        en	monarch	Peerage
        en	monarch	First holder
        en	monarch	Last holder
        en	monarch	Present holder
        en	monarch	Remainder to
        en	monarch	Subsidiary titles
        en	monarch	Extinction date
        en	monarch	Seat
        en	monarch	Seats
        en	monarch	Seat(s)
        en	monarch	Former seat
        en	monarch	Former seats
        en	monarch	Former seat(s)
        en	monarch	Armorial motto
        en	monarch	Monarch
        en	monarch	Status
        en	monarch	Creation
        en	monarch	Extinct
        en	monarch	Baronetage
        en	monarch	Heir
        en	monarch	Dates of the reign
        en	saint	Feast
        en	saint	Feasts
        en	saint	Venerated in
        en	saint	Beatified
        en	saint	Canonized
        en	saint	Canonised
        en	saint	Major shrine
        en	saint	Attributes
        en	saint	Patronage
        en	saint	Honored in
        en	saint	Honoured in
        en	saint	Residence
        en	saint	Hometown
        en	saint	Controversy
        en	saint	Influences
        en	saint	Influenced
        en	saint	Tradition or genre
        en	saint	Major works
        en	saint	Catholic cult suppressed
        en	saint	Martyred
        en	saint	Means of martyrdom
        en	saint	Titles
        en	saint	Title
        en	saint	Born
        en	saint	Died
        en	saint	Holiday
        en	saint	Other names
        en	saint	Afterlife
        en	deity	Feast
        en	deity	Feasts
        en	deity	Venerated in
        en	deity	Beatified
        en	deity	Canonized
        en	deity	Canonised
        en	deity	Major shrine
        en	deity	Attributes
        en	deity	Patronage
        en	deity	Honored in
        en	deity	Honoured in
        en	deity	Residence
        en	deity	Hometown
        en	deity	Controversy
        en	deity	Influences
        en	deity	Influenced
        en	deity	Tradition or genre
        en	deity	Major works
        en	deity	Catholic cult suppressed
        en	deity	Martyred
        en	deity	Means of martyrdom
        en	deity	Titles
        en	deity	Title
        en	deity	Born
        en	deity	Died
        en	deity	Holiday
        en	deity	Other names
        en	deity	Afterlife
        en	deity	Abode
        en	deity	Affiliation
        en	deity	Animals
        en	deity	Symbol
        en	deity	Symbols
        en	deity	Symbol(s)
        en	deity	Consort
        en	deity	Consorts
        en	deity	Consort(s)
        en	deity	Spouse
        en	deity	Parents
        en	deity	Siblings
        en	deity	Children
        en	deity	Offspring
        en	deity	Mount
        en	deity	Weapon
        en	deity	Weapons
        en	deity	Weapon(s)
        en	deity	Mantra
        en	deity	Planet
        en	deity	Day
        en	deity	Color
        en	deity	Number
        en	deity	Texts
        en	deity	Festivals
        en	deity	Temple
        en	deity	Temples
        en	deity	Temple(s)
        en	deity	Region
        en	deity	Ethnic group
        en	deity	Gender
        en	deity	Equivalents
        en	deity	Greek equivalent
        en	deity	Roman equivalent
        en	deity	Norse equivalent
        en	deity	Etruscan equivalent
        en	deity	Hinduism equivalent
        en	deity	Egyptian equivalent
        en	deity	Celtic equivalent
        en	deity	Slavic equivalent
        en	deity	Canaanite equivalent
        en	deity	Mesopotamian equivalent
        en	deity	Hindu equivalent
        en	deity	Christian equivalent
        en	deity	Buddhist equivalent
        en	deity	Indo-European equivalent
        en	deity	Name in hieroglyphs
        en	deity	Major cult center
        en	deity	Major cult centre
        en	deity	Cult center
        en	deity	Cult centre
        en	deity	God of
        en	deity	Goddess of
        en	deity	Member of
        en	deity	Devanagari
        en	deity	Sanskrit transliteration
        en	deity	Sanskrit
        en	deity	Sub-grouping
        en	deity	Grouping
        en	deity	Similar entities
        en	deity	Similar creatures
        en	deity	Mythology
        en	deity	Folklore
        en	deity	Other name
        en	deity	Other name(s)
        en	deity	First attested
        en	deity	First reported
        en	deity	Last reported
        en	deity	Habitat
        en	deity	Details
        en	deity	Sub grouping
        en	deity	Family
        en	deity	Avatars
        en	deity	Genealogy
        en	deity	Adherents
        en	deity	Dynasty
        en	deity	Battles
        en	deity	Gemstone
        en	deity	Vahana
        en	deity	Predecessor
        en	deity	Country
        en	deity	Deities
        en	church	Feast
        en	church	Feasts
        en	church	Venerated in
        en	church	Beatified
        en	church	Canonized
        en	church	Canonised
        en	church	Major shrine
        en	church	Attributes
        en	church	Patronage
        en	church	Honored in
        en	church	Honoured in
        en	church	Residence
        en	church	Hometown
        en	church	Controversy
        en	church	Influences
        en	church	Influenced
        en	church	Tradition or genre
        en	church	Major works
        en	church	Catholic cult suppressed
        en	church	Martyred
        en	church	Means of martyrdom
        en	church	Titles
        en	church	Title
        en	church	Born
        en	church	Died
        en	church	Holiday
        en	church	Other names
        en	church	Afterlife
        en	church	Location
        en	church	Country
        en	church	Denomination
        en	church	Previous denomination
        en	church	Tradition
        en	church	Religious institute
        en	church	Religious order
        en	church	Churchmanship
        en	church	Membership
        en	church	Weekly attendance
        en	church	Website
        en	church	Former name
        en	church	Former names
        en	church	Former name(s)
        en	church	Bull date
        en	church	Status
        en	church	Founded
        en	church	Founder
        en	church	Founders
        en	church	Founder(s)
        en	church	Dedication
        en	church	Dedicated
        en	church	Earlier dedication
        en	church	Consecrated
        en	church	Events
        en	church	Past bishop
        en	church	Past bishops
        en	church	Past bishop(s)
        en	church	Cult
        en	church	Cults
        en	church	Cult(s)
        en	church	Relics held
        en	church	People
        en	church	Associated people
        en	church	Functional status
        en	church	Heritage designation
        en	church	Designated
        en	church	Architect
        en	church	Architects
        en	church	Architect(s)
        en	church	Previous cathedrals
        en	church	Architectural type
        en	church	Style
        en	church	Architectural style
        en	church	Groundbreaking
        en	church	Completed
        en	church	Years built
        en	church	Construction cost
        en	church	Closed
        en	church	Demolished
        en	church	Capacity
        en	church	Length
        en	church	Width
        en	church	Width across transepts
        en	church	Nave length
        en	church	Nave width
        en	church	Choir height
        en	church	Height
        en	church	Number of floors
        en	church	Floor count
        en	church	Floor area
        en	church	Number of domes
        en	church	Dome height (outer)
        en	church	Dome height (inner)
        en	church	Dome diameter (outer)
        en	church	Dome diameter (inner)
        en	church	Number of towers
        en	church	Tower height
        en	church	Number of spires
        en	church	Spire height
        en	church	Materials
        en	church	Bells
        en	church	Tenor bell weight
        en	church	Number of bells
        en	church	Parish
        en	church	Deanery
        en	church	Archdeaconry
        en	church	Episcopal area
        en	church	Archdiocese
        en	church	Metropolis
        en	church	Diocese
        en	church	Province
        en	church	Presbytery
        en	church	Synod
        en	church	Circuit
        en	church	District
        en	church	Division
        en	church	Subdivision
        en	church	Archbishop
        en	church	Bishop
        en	church	Bishops
        en	church	Bishop(s)
        en	church	Abbot
        en	church	Prior
        en	church	Subprior
        en	church	Vicar
        en	church	Vicars
        en	church	Vicar(s)
        en	church	Rector
        en	church	Priest
        en	church	Priests
        en	church	Priest(s)
        en	church	Priest in charge
        en	church	Curate
        en	church	Curates
        en	church	Curate(s)
        en	church	Dean
        en	church	Provost
        en	church	Subdean
        en	church	Precentor
        en	church	Canon
        en	church	Canons
        en	church	Canon(s)
        en	church	Chancellor
        en	church	Archdeacon
        en	church	Minister
        en	church	Ministers
        en	church	Minister(s)
        en	church	Pastor
        en	church	Pastors
        en	church	Pastor(s)
        en	church	Senior pastor
        en	church	Senior pastors
        en	church	Senior pastor(s)
        en	church	Assistant priest
        en	church	Honorary priest
        en	church	Honorary priests
        en	church	Honorary priest(s)
        en	church	Deacon
        en	church	Deacons
        en	church	Deacon(s)
        en	church	Reader
        en	church	Readers
        en	church	Reader(s)
        en	church	Lay reader
        en	church	Lay readers
        en	church	Lay reader(s)
        en	church	Director of music
        en	church	Organist
        en	church	Organists
        en	church	Organist(s)
        en	church	Organist/Director of music
        en	church	Organ scholar
        en	church	Choirmaster
        en	church	Churchwarden
        en	church	Churchwardens
        en	church	Churchwarden(s)
        en	church	Verger
        en	church	Business manager
        en	church	Liturgy coordinator
        en	church	Religious education coordinator
        en	church	RCIA coordinator
        en	church	Youth ministry coordinator
        en	church	Flower guild
        en	church	Parish administrator
        en	church	Servers' guild
        en	church	Music group
        en	church	Music groups
        en	church	Music group(s)
        en	church	Affiliation
        en	church	Rite
        en	church	Deity
        en	church	Festivals
        en	church	Governing body
        en	church	Year consecrated
        en	church	Ecclesiastical or organizational status
        en	church	Ecclesiastical or organisational status
        en	church	Leadership
        en	church	Municipality
        en	church	State
        en	church	Region
        en	church	Geographic coordinates
        en	church	Type
        en	church	Direction of façade
        en	church	Direction of facade
        en	church	Façade direction
        en	church	Minaret
        en	church	Minarets
        en	church	Minaret(s)
        en	church	Minaret height
        en	church	Minaret count
        en	church	Dome
        en	church	Domes
        en	church	Dome(s)
        en	church	Dome count
        en	church	Site area
        en	church	Temple area
        en	church	Inscriptions
        en	church	Date established
        en	church	Creator
        en	church	Elevation
        en	church	Sect
        en	church	Temple board
        en	church	Temple(s)
        en	church	Dome dia. (outer)
        en	church	Dome dia. (inner)
        en	church	Spire(s)
        en	church	General contractor
        en	church	Specifications
        en	church	Interior area
        en	church	Shrine(s)
        en	church	Order
        en	church	Established
        en	church	Disestablished
        en	church	Mother house
        en	church	Controlled churches
        en	church	Important associated figures
        en	church	Visible remains
        en	church	Public access
        en	church	Coordinates
        en	church	Grid reference
        en	church	Population
        en	church	Area
        en	church	Ecclesiastical province
        en	church	Metropolitan
        en	church	Parishes
        en	church	Churches
        en	church	Congregations
        en	church	Schools
        en	church	Sui iuris church
        en	church	Cathedral
        en	church	Co-cathedral
        en	church	Co-cathedral(s)
        en	church	Patron saint
        en	church	Secular priests
        en	church	Pope
        en	church	Metropolitan Archbishop
        en	church	Auxiliary Bishops
        en	church	Vicar General
        en	church	Judicial Vicar
        en	church	Bishops emeritus
        en	church	Apostolic Administrator
        en	church	Archdeaconries
        en	church	Catholics (including non-members)
        en	church	Headquarters
        en	church	Classification
        en	church	Orientation
        en	church	Scripture
        en	church	Theology
        en	church	Polity
        en	church	Governance
        en	church	Structure
        en	church	Primate
        en	church	Moderator
        en	church	President
        en	church	Patriarch
        en	church	Leader
        en	church	Associations
        en	church	Language
        en	church	Liturgy
        en	church	Origin
        en	church	Recognition
        en	church	Branched from
        en	church	Separated from
        en	church	Separations
        en	church	Merged into
        en	church	Absorbed
        en	church	Members
        en	church	Missionaries
        en	church	Hospitals
        en	church	Nursing homes
        en	church	Aid organization
        en	church	Primary schools
        en	church	Secondary schools
        en	church	Tertiary institutions
        en	church	Seminaries
        en	church	Other name(s)
        en	church	Publications
        en	church	Slogan
        en	church	Defunct
        en	church	Merger of
        en	church	Territory
        en	church	Possessions
        en	church	Independence
        en	church	Autocephaly
        en	church	Monastics
        en	church	Monasteries
        en	church	Reference no.
        en	church	Full name
        en	church	Elected
        en	church	Appointed
        en	church	Installed
        en	church	Term ended
        en	church	Ordination
        en	church	Consecration
        en	church	Created cardinal
        en	church	Rank
        en	church	Previous post
        en	church	Previous posts
        en	church	Previous post(s)
        en	church	Other post
        en	church	Other posts
        en	church	Other post(s)
        en	church	See
        en	church	Papacy began
        en	church	Papacy ended
        en	church	Motto
        en	church	Coat of arms
        en	church	Ordained by
        en	church	Ordained
        en	church	Laicized
        en	church	Co-consecrators
        en	church	Principal consecrator
        en	church	Consecrated by
        en	church	Date
        en	church	Created Cardinal by
        en	church	Other popes named
        en	church	Alma mater
        en	church	Buried
        en	church	Nationality
        en	church	Parents
        en	church	Post
        en	church	Posts
        en	church	Post(s)
        en	church	Semikhah
        en	church	Yeshiva
        en	church	Position
        en	church	Synagogue
        en	church	Yahrtzeit
        en	church	Dynasty
        en	church	Semicha
        en	church	Jewish leader
        en	church	Main work
        en	church	Began
        en	church	Ended
        en	church	School
        en	church	Lineage
        en	church	Temple
        en	church	Dharma names
        en	church	Guru
        en	church	Philosophy
        en	church	Disciple(s)
        en	church	Honors
        en	church	Literary works
        en	church	Madhhab
        en	church	Creed
        en	church	Jurisprudence
        en	church	Main interest(s)
        en	church	Notable idea(s)
        en	church	Notable work(s)
        en	church	Muslim leader
        en	church	Sufi order
        en	church	Tariqa
        en	church	Disciple of
        en	church	Influenced by
        en	settlement	Country
        en	settlement	State
        en	settlement	Province
        en	settlement	Region
        en	settlement	County
        en	settlement	District
        en	settlement	Municipality
        en	settlement	Department
        en	settlement	Prefecture
        en	settlement	Voivodeship
        en	settlement	Oblast
        en	settlement	Federal subject
        en	settlement	Sovereign state
        en	settlement	Constituent country
        en	settlement	Autonomous community
        en	settlement	Autonomous region
        en	settlement	Comarca
        en	settlement	Canton
        en	settlement	Arrondissement
        en	settlement	Intercommunality
        en	settlement	Governorate
        en	settlement	Division
        en	settlement	Subdivision
        en	settlement	Tehsil
        en	settlement	Taluk
        en	settlement	Taluka
        en	settlement	Mandal
        en	settlement	Block
        en	settlement	Gram panchayat
        en	settlement	Union territory
        en	settlement	Union council
        en	settlement	Upazila
        en	settlement	Zone
        en	settlement	Regency
        en	settlement	Kecamatan
        en	settlement	Barangay
        en	settlement	Barangays
        en	settlement	Barangay(s)
        en	settlement	Borough
        en	settlement	Parish
        en	settlement	Civil parish
        en	settlement	Ward
        en	settlement	Wards
        en	settlement	Township
        en	settlement	Raion
        en	settlement	Rayon
        en	settlement	Okrug
        en	settlement	Hromada
        en	settlement	Powiat
        en	settlement	Gmina
        en	settlement	Bundesland
        en	settlement	Land
        en	settlement	Kreis
        en	settlement	Judicial district
        en	settlement	Metropolis
        en	settlement	Metropolitan area
        en	settlement	Ceremonial county
        en	settlement	Shire county
        en	settlement	Shire district
        en	settlement	Metropolitan borough
        en	settlement	Unitary authority
        en	settlement	Council area
        en	settlement	Lieutenancy area
        en	settlement	Historic county
        en	settlement	Historic counties
        en	settlement	Principal area
        en	settlement	Preserved county
        en	settlement	Community
        en	settlement	Settled
        en	settlement	Founded
        en	settlement	Founded by
        en	settlement	Established
        en	settlement	Incorporated
        en	settlement	Incorporated (city)
        en	settlement	Incorporated (town)
        en	settlement	Incorporated (village)
        en	settlement	Incorporation
        en	settlement	First mentioned
        en	settlement	First recorded
        en	settlement	Chartered
        en	settlement	Charter
        en	settlement	City status
        en	settlement	Town status
        en	settlement	City rights
        en	settlement	Town rights
        en	settlement	Municipal rights
        en	settlement	Elevated
        en	settlement	Annexed
        en	settlement	Named for
        en	settlement	Named after
        en	settlement	Seat
        en	settlement	Capital
        en	settlement	Largest city
        en	settlement	Largest settlement
        en	settlement	Administrative center
        en	settlement	Administrative centre
        en	settlement	Administrative seat
        en	settlement	Headquarters
        en	settlement	Boroughs
        en	settlement	Districts
        en	settlement	Neighborhoods
        en	settlement	Neighbourhoods
        en	settlement	Subdivisions
        en	settlement	Municipalities
        en	settlement	Villages
        en	settlement	Towns
        en	settlement	Government
        en	settlement	Type
        en	settlement	Body
        en	settlement	Mayor
        en	settlement	Governing body
        en	settlement	Area
        en	settlement	Area rank
        en	settlement	Elevation
        en	settlement	Highest elevation
        en	settlement	Lowest elevation
        en	settlement	Highest point
        en	settlement	Dimensions
        en	settlement	Population
        en	settlement	Population rank
        en	settlement	Pop. density
        en	settlement	Pop. rank
        en	settlement	Density
        en	settlement	Demonym
        en	settlement	Demonyms
        en	settlement	Demonym(s)
        en	settlement	Ethnicities
        en	settlement	Time zone
        en	settlement	Summer (DST)
        en	settlement	Postal code
        en	settlement	Postal codes
        en	settlement	Postal code(s)
        en	settlement	Postal Code
        en	settlement	Postcode
        en	settlement	Postcodes
        en	settlement	Postcode(s)
        en	settlement	Postcode district
        en	settlement	Postcode area
        en	settlement	Post code
        en	settlement	Post town
        en	settlement	PIN
        en	settlement	PIN Code
        en	settlement	PIN code
        en	settlement	Pincode
        en	settlement	ZIP code
        en	settlement	ZIP codes
        en	settlement	ZIP code(s)
        en	settlement	ZIP Code
        en	settlement	ZIP Codes
        en	settlement	ZIP Code(s)
        en	settlement	ZIP
        en	settlement	Zip code
        en	settlement	Zip Code
        en	settlement	CAP code
        en	settlement	Area code
        en	settlement	Area codes
        en	settlement	Area code(s)
        en	settlement	Area code & Exchange
        en	settlement	Dialing code
        en	settlement	Dialling code
        en	settlement	Telephone code
        en	settlement	Telephone
        en	settlement	Calling code
        en	settlement	STD code
        en	settlement	STD Code
        en	settlement	ISO 3166 code
        en	settlement	ISO 3166-2
        en	settlement	Vehicle registration
        en	settlement	Vehicle code
        en	settlement	Car plates
        en	settlement	Car plate
        en	settlement	License plate
        en	settlement	License plate prefix
        en	settlement	License plate prefixs
        en	settlement	License plate prefix(s)
        en	settlement	Licence plate
        en	settlement	Registration plate
        en	settlement	UN/LOCODE
        en	settlement	UN/LOCODE code
        en	settlement	INSEE code
        en	settlement	INSEE/Postal code
        en	settlement	FIPS code
        en	settlement	GNIS feature ID
        en	settlement	GNIS ID
        en	settlement	Website
        en	settlement	Climate
        en	settlement	Twin towns
        en	settlement	Sister cities
        en	settlement	Patron saint
        en	settlement	Patron saints
        en	settlement	Patron saint(s)
        en	settlement	Saint day
        en	settlement	Feast day
        en	settlement	Feast days
        en	settlement	Feast day(s)
        en	settlement	Motto
        en	settlement	Mottos
        en	settlement	Motto(s)
        en	settlement	Nickname
        en	settlement	Nicknames
        en	settlement	Nickname(s)
        en	settlement	Anthem
        en	settlement	Coordinates
        en	settlement	Language
        en	settlement	Languages
        en	settlement	Language(s)
        en	settlement	Official language
        en	settlement	Official languages
        en	settlement	Official language(s)
        en	settlement	Spoken languages
        en	settlement	Native languages
        en	settlement	Regional languages
        en	settlement	Religion
        en	settlement	Literacy
        en	settlement	Literacy rate
        en	settlement	Sex ratio
        en	settlement	Human Development Index
        en	settlement	HDI
        en	settlement	HDI (2019)
        en	settlement	GDP
        en	settlement	GDP per capita
        en	settlement	Gross domestic product
        en	settlement	GRP
        en	settlement	Currency
        en	settlement	Planning agency
        en	settlement	Civic agency
        en	settlement	Vidhan Sabha constituency
        en	settlement	Lok Sabha constituency
        en	settlement	Lok Sabha constituencies
        en	settlement	Distance from
        en	settlement	Nearest city
        en	settlement	Coastline
        en	settlement	Avg. summer temperature
        en	settlement	Avg. winter temperature
        en	settlement	Precipitation
        en	settlement	Avg. annual temperature
        en	settlement	Mean max temp
        en	settlement	Mean min temp
        en	settlement	Annual rainfall
        en	settlement	LGA
        en	settlement	LGAs
        en	settlement	LGA(s)
        en	settlement	State electorate
        en	settlement	State electorates
        en	settlement	State electorate(s)
        en	settlement	Federal division
        en	settlement	Federal divisions
        en	settlement	Federal division(s)
        en	settlement	Federal Division(s)
        en	settlement	Suburbs around
        en	settlement	Localities around
        en	settlement	Location
        en	settlement	Council seat
        en	settlement	OS grid reference
        en	settlement	Police
        en	settlement	Fire
        en	settlement	Ambulance
        en	settlement	UK Parliament
        en	settlement	EU Parliament
        en	settlement	European Parliament
        en	settlement	Scottish Parliament
        en	settlement	Welsh Assembly
        en	settlement	Senedd Cymru – Welsh Parliament
        en	settlement	NI Assembly
        en	settlement	London Assembly
        en	settlement	London borough
        en	settlement	Sui generis
        en	settlement	List of places
        en	settlement	Postal address
        en	settlement	Census code
        en	settlement	Municipal code
        en	settlement	Municipality key
        en	settlement	Community identification number
        en	settlement	Community code
        en	settlement	NUTS code
        en	settlement	LAU
        en	settlement	KSH code
        en	settlement	OKTMO ID
        en	settlement	OKATO
        en	settlement	SIMC
        en	settlement	ISTAT code
        en	settlement	DDD
        en	settlement	Market right
        en	settlement	Primary airport
        en	settlement	Secondary airport
        en	settlement	Airport
        en	settlement	Airports
        en	settlement	Public transit
        en	settlement	Commuter rail
        en	settlement	Rapid transit
        en	settlement	Interstates
        en	settlement	U.S. Routes
        en	settlement	U.S. Highways
        en	settlement	State Routes
        en	settlement	Waterways
        en	settlement	Major airport
        en	settlement	Highways
        en	settlement	Expressways
        en	settlement	Ferry
        en	settlement	City
        en	settlement	City Hall
        en	settlement	City hall
        en	settlement	City Seat
        en	settlement	Phone number
        en	settlement	Address
        en	settlement	Tree
        en	settlement	Flower
        en	settlement	Bird
        en	settlement	Symbols
        en	settlement	Symbols of
        en	settlement	Mascot
        en	settlement	Fish
        en	settlement	Flower tree
        en	settlement	Prefecture-level city
        en	settlement	County-level divisions
        en	settlement	Township-level divisions
        en	settlement	Municipal seat
        en	settlement	Party secretary
        en	settlement	Major ethnic groups
        en	settlement	Ethnic groups
        en	settlement	GDP (nominal)
        en	settlement	License plate prefixes
        en	settlement	City flower
        en	settlement	City tree
        en	settlement	IDD : area code
        en	settlement	IDD : area codes
        en	settlement	IDD : area code(s)
        en	settlement	PSGC
        en	settlement	Income class
        en	settlement	Revenue
        en	settlement	Assets
        en	settlement	Expenditure
        en	settlement	Liabilities
        en	settlement	Poverty incidence
        en	settlement	Economy
        en	settlement	Electricity
        en	settlement	Service provider
        en	settlement	Local council
        en	settlement	Council
        en	settlement	Congressional district
        en	settlement	Electorate
        en	settlement	Households
        en	settlement	Native name
        en	settlement	Official name
        en	settlement	Other names
        en	settlement	Literal meaning
        en	settlement	Postal
        en	settlement	Hanyu Pinyin
        en	settlement	Chinese
        en	settlement	Associations
        en	settlement	Communes
        en	settlement	Administrative HQ
        en	settlement	Sub-region
        en	settlement	Traditional region
        en	settlement	Locality
        en	settlement	Rural okrug
        en	settlement	Urban okrug
        en	settlement	Urban-type settlement
        en	settlement	Legal status
        en	settlement	Municipal district
        en	settlement	Urban settlement
        en	settlement	Rural settlement
        en	settlement	Dialing code(s)
        en	settlement	City Day
        en	settlement	Holiday
        en	settlement	Administrative center of
        en	settlement	Capital of
        en	settlement	Municipal okrug
        en	settlement	Population (2010 Census)
        en	settlement	Population (2002 Census)
        en	settlement	Population (1989 Census)
        en	settlement	Population (2021 Census)
        en	settlement	Census year
        en	settlement	Founder
        en	settlement	Abandoned
        en	settlement	Demolished
        en	settlement	Disestablished
        en	settlement	Dissolved
        en	settlement	Abolished
        en	settlement	Merged
        en	settlement	Vaalserberg
        en	settlement	Gentilic
        en	settlement	Municipal mayor
        en	settlement	Alcalde
        en	settlement	UTC offset
        en	settlement	Daylight saving time
        en	settlement	Frazioni
        en	settlement	Saint's day
        en	settlement	Town or city
        en	settlement	Village
        en	settlement	Town
        en	settlement	Hamlet
        en	settlement	Suburb
        en	settlement	Quarter
        en	settlement	Constituency
        en	settlement	Ethnic composition
        en	settlement	First settled
        en	settlement	Principal areas
        en	settlement	Deaneries
        en	settlement	Provinces
        en	settlement	Regions
        en	settlement	Counties
        en	settlement	Cantons
        en	settlement	States
        en	settlement	ISO 639-3
        en	settlement	Police district
        en	settlement	Fire station
        en	settlement	Fire stations
        en	settlement	Fire station(s)
        en	settlement	Political party
        en	settlement	Largest town
        en	settlement	Schools
        en	settlement	Municipal region
        en	settlement	Townland
        en	settlement	Townlands
        en	settlement	Townland(s)
        en	settlement	Irish grid reference
        en	settlement	Irish Grid Reference
        en	settlement	Eircode routing key
        en	settlement	Dáil Éireann
        en	settlement	Eircode
        en	country	Motto
        en	country	Anthem
        en	country	Royal anthem
        en	country	National anthem
        en	country	Other symbol
        en	country	Flag
        en	country	Status
        en	country	Capital
        en	country	Capital and largest city
        en	country	Largest city
        en	country	Largest municipality
        en	country	Largest island
        en	country	Capital-in-exile
        en	country	Administrative center
        en	country	Official languages
        en	country	Official language
        en	country	Official language and national language
        en	country	Official scripts
        en	country	Official script
        en	country	National language
        en	country	National languages
        en	country	National language(s)
        en	country	Recognized languages
        en	country	Recognised languages
        en	country	Recognised regional languages
        en	country	Recognised national languages
        en	country	Recognised minority languages
        en	country	Recognized national languages
        en	country	Recognized regional languages
        en	country	Co-official languages
        en	country	Working languages
        en	country	Minority languages
        en	country	Vernacular languages
        en	country	Spoken languages
        en	country	Common languages
        en	country	Other languages
        en	country	Regional languages
        en	country	Languages
        en	country	Local vernacular
        en	country	Ethnic groups
        en	country	Religion
        en	country	Demonym
        en	country	Demonyms
        en	country	Demonym(s)
        en	country	Membership
        en	country	Members
        en	country	Member states
        en	country	Participants
        en	country	Observers
        en	country	Government
        en	country	Legislature
        en	country	Upper house
        en	country	Lower house
        en	country	Monarch
        en	country	President
        en	country	Vice President
        en	country	Prime Minister
        en	country	Governor
        en	country	Governor-General
        en	country	Chancellor
        en	country	Establishment
        en	country	Formation
        en	country	Independence
        en	country	History
        en	country	Area
        en	country	Area rank
        en	country	Water (%)
        en	country	Population
        en	country	Population rank
        en	country	Density
        en	country	GDP (PPP)
        en	country	GDP (nominal)
        en	country	GDP
        en	country	Gini
        en	country	HDI
        en	country	Currency
        en	country	Currency code
        en	country	Time zone
        en	country	Date format
        en	country	Date formats
        en	country	Date format(s)
        en	country	Driving side
        en	country	Drives on the
        en	country	Drives on
        en	country	Mains electricity
        en	country	Calling code
        en	country	ISO 3166 code
        en	country	ISO 3166-2
        en	country	Internet TLD
        en	country	Patron saint
        en	country	Patron saints
        en	country	Patron saint(s)
        en	country	National sport
        en	country	Website
        en	country	National day
        en	country	Sovereign state
        en	country	Before independence
        en	country	Today part of
        en	country	Now part of
        en	country	Preceded by
        en	country	Succeeded by
        en	country	Era
        en	country	Historical era
        en	country	Political structure
        en	country	Membership type
        en	country	Seat of government
        en	country	Seat
        en	country	Administrative seat
        en	country	Ethnicity
        en	country	Native name
        en	country	Emperor
        en	country	King
        en	country	Sultan
        en	country	Khan
        en	country	Caliph
        en	country	Shah
        en	country	Tsar
        en	country	Government in exile
        en	country	Historic area
        en	country	Political subdivisions
        en	country	Dynasty
        en	country	Dynastys
        en	country	Dynasty(s)
        en	country	Religions
        en	country	Official name
        en	country	Unicameral
        en	country	Type
        en	country	Notes
        en	country	Summit
        en	country	Continent
        en	country	Region
        en	country	Coastline
        en	country	Borders
        en	country	Highest point
        en	country	Lowest point
        en	country	Longest river
        en	country	Largest lake
        en	country	Climate
        en	country	Terrain
        en	country	Natural resources
        en	country	Natural hazards
        en	country	Environmental issues
        en	country	Exclusive economic zone
        en	country	Population density
        en	country	Fertility rate
        en	country	Birth rate
        en	country	Death rate
        en	country	Life expectancy
        en	country	Infant mortality rate
        en	country	Net migration rate
        en	country	Nationality
        en	country	Major ethnic
        en	country	Minor ethnic
        en	country	Official
        en	country	Spoken
        en	country	Growth rate
        en	country	Under 18 years
        en	country	0–14 years
        en	country	15–64 years
        en	country	65 and over
        en	country	Total
        en	country	At birth
        en	country	Under 15
        en	country	Male
        en	country	Female
        en	country	Trade organizations
        en	country	Trade organisations
        en	country	Country group
        en	country	GDP growth
        en	country	GDP rank
        en	country	GDP per capita
        en	country	GDP per capita rank
        en	country	GDP by sector
        en	country	GDP by component
        en	country	Inflation
        en	country	Inflation (CPI)
        en	country	Population below poverty line
        en	country	Gini coefficient
        en	country	Human Development Index
        en	country	Labor force
        en	country	Labour force
        en	country	Labor force by occupation
        en	country	Labour force by occupation
        en	country	Unemployment
        en	country	Average gross salary
        en	country	Average net salary
        en	country	Median household income
        en	country	Average household income
        en	country	Main industries
        en	country	Ease-of-doing-business rank
        en	country	Exports
        en	country	Export goods
        en	country	Main export partners
        en	country	Imports
        en	country	Import goods
        en	country	Main import partners
        en	country	FDI stock
        en	country	Current account
        en	country	Gross external debt
        en	country	Net international investment position
        en	country	Public debt
        en	country	Government debt
        en	country	Budget balance
        en	country	Revenues
        en	country	Expenses
        en	country	Revenue
        en	country	Economic aid
        en	country	Credit rating
        en	country	Foreign reserves
        en	country	Fiscal year
        en	country	Telephone land lines
        en	country	Mobile lines
        en	country	Telephone country code
        en	country	Internet hosts
        en	country	Internet users
        en	country	Internet country code
        en	country	Unemployment rate
        en	country	Base borrowing rate
        en	country	Corruption Perceptions Index
        en	region	Country
        en	region	Countries
        en	region	Continent
        en	region	Region
        en	region	Province
        en	region	Provinces
        en	region	Province(s)
        en	region	State
        en	region	States
        en	region	State(s)
        en	region	Territory
        en	region	Territories
        en	region	Counties
        en	region	Largest city
        en	region	Largest cities
        en	region	Capital
        en	region	Area
        en	region	Population
        en	region	Density
        en	region	Population density
        en	region	Demonym
        en	region	Demonyms
        en	region	Demonym(s)
        en	region	Languages
        en	region	Language families
        en	region	Internet TLD
        en	region	Time zones
        en	region	Time zone
        en	region	UN M49 codes
        en	region	GDP (PPP)
        en	region	GDP (nominal)
        en	region	GDP per capita
        en	region	HDI
        en	region	Religions
        en	region	Ethnic groups
        en	region	Dependencies
        en	region	Non-UN states
        en	region	Non-UN
        en	region	Unrecognized regions
        en	region	Elevation
        en	region	Highest point
        en	region	Lowest point
        en	region	Principal cities
        en	region	Part of
        en	region	Regional capital
        en	region	Seat
        en	region	Communes
        en	region	Departments
        en	region	Arrondissements
        en	region	Constituencies
        en	region	Members
        en	region	Seats
        en	region	Created
        en	region	Abolished
        en	region	Major settlements
        en	region	Electorate
        en	region	MP
        en	region	MLA
        en	region	MSP
        en	region	MS
        en	region	MPP
        en	region	MEPs
        en	region	MEP
        en	region	MEP(s)
        en	region	Number of members
        en	region	Type of constituency
        en	region	Overlaps
        en	region	Replaced by
        en	region	Created from
        en	region	Previous constituency
        en	region	Member
        en	region	Member of Parliament
        en	region	Legislature
        en	region	District created
        en	region	First contested
        en	region	Last contested
        en	region	Census divisions
        en	region	Census division
        en	region	Census division(s)
        en	region	Census subdivision
        en	region	Census subdivisions
        en	region	Census subdivision(s)
        en	region	Electors
        en	region	Namesake
        en	region	Demographic
        en	region	Party
        en	region	Class
        en	region	Current Representative
        en	region	Representative
        en	region	Distribution
        en	region	Median household income
        en	region	Median income
        en	region	Ethnicity
        en	region	Occupation
        en	region	Cook PVI
        en	region	Reservation
        en	region	Lok Sabha constituency
        en	region	Assembly constituencies
        en	region	Total electors
        en	region	Allied
        en	region	European Parliament constituency
        en	region	UK Parliament
        en	region	Area (km2)
        en	region	Year established
        en	region	Sub-regions
        en	region	Wine region
        en	region	Wine regions
        en	region	Wine region(s)
        en	region	Climate region
        en	region	Precipitation (annual average)
        en	region	Soil conditions
        en	region	Total area
        en	region	Size of planted vineyards
        en	region	No. of vineyards
        en	region	Grapes produced
        en	region	Varietals produced
        en	region	No. of wineries
        en	region	Official designation
        en	region	Official designations
        en	region	Official designation(s)
        en	region	Years of wine industry
        en	region	Growing season
        en	region	Heat units
        en	region	Wine produced
        en	region	Comments
        en	region	Other regions in
        en	region	Sub-appellations
        en	region	Appellations
        en	river	Location
        en	river	Country
        en	river	Countries
        en	river	State
        en	river	States
        en	river	State(s)
        en	river	Province
        en	river	Provinces
        en	river	Province(s)
        en	river	Region
        en	river	Regions
        en	river	Region(s)
        en	river	District
        en	river	Districts
        en	river	District(s)
        en	river	County
        en	river	Counties
        en	river	Municipality
        en	river	Municipalities
        en	river	City
        en	river	Cities
        en	river	Towns
        en	river	Settlements
        en	river	Territory
        en	river	Source
        en	river	Source confluence
        en	river	Mouth
        en	river	Length
        en	river	Width
        en	river	Depth
        en	river	Basin size
        en	river	Basin
        en	river	Basin area
        en	river	Discharge
        en	river	Source elevation
        en	river	Mouth elevation
        en	river	Mouth location
        en	river	Avg. discharge
        en	river	Origin
        en	river	Progression
        en	river	River system
        en	river	Landmarks
        en	river	Population
        en	river	Tributaries
        en	river	Inland ports
        en	river	Waterfalls
        en	river	Bridges
        en	river	Custom label
        en	river	Nickname
        en	river	Nicknames
        en	river	Nickname(s)
        en	river	Etymology
        en	river	Native name
        en	river	Native names
        en	river	Native name(s)
        en	river	Name origin
        en	river	2nd source
        en	river	Average
        en	river	Minimum
        en	river	Maximum
        en	river	Left
        en	river	Right
        en	river	Left tributaries
        en	river	Right tributaries
        en	river	Waterbodies
        en	river	Topo map
        en	river	Extra
        en	river	GNIS
        en	river	Part of
        en	river	Confluence
        en	river	Watershed
        en	river	Basin countries
        en	river	River mouth
        en	river	Primary source
        en	river	Secondary source
        en	river	Physical characteristics
        en	river	Official name
        en	river	Designated
        en	river	Reference no.
        en	river	Type
        en	river	Total height
        en	river	Number of drops
        en	river	Longest drop
        en	river	Total width
        en	river	Average width
        en	river	Watercourse
        en	river	Average flow rate
        en	river	World height ranking
        en	river	Run
        en	river	Ports
        en	river	Protection status
        en	river	Progress
        en	river	Original owner
        en	river	Principal engineer
        en	river	Other engineer
        en	river	Other engineers
        en	river	Other engineer(s)
        en	river	Date of act
        en	river	Date completed
        en	river	Date of first use
        en	river	Date extended
        en	river	Date closed
        en	river	Date restored
        en	river	Construction began
        en	river	Construction completed
        en	river	Start point
        en	river	End point
        en	river	Beginning coordinates
        en	river	Ending coordinates
        en	river	Branch
        en	river	Branchs
        en	river	Branch(s)
        en	river	Branch of
        en	river	Connects to
        en	river	Lock length
        en	river	Locks
        en	river	Lock width
        en	river	Maximum boat length
        en	river	Maximum boat beam
        en	river	Maximum boat draft
        en	river	Maximum boat air draft
        en	river	Maximum height above sea level
        en	river	Minimum height above sea level
        en	river	Navigation authority
        en	river	Status
        en	river	Original number of locks
        en	river	Length of boat
        en	river	Mooring
        en	river	Navigable
        en	mountain	Elevation
        en	mountain	Prominence
        en	mountain	Parent peak
        en	mountain	Isolation
        en	mountain	Listing
        en	mountain	Coordinates
        en	mountain	Location
        en	mountain	Country
        en	mountain	Countries
        en	mountain	State
        en	mountain	States
        en	mountain	State(s)
        en	mountain	Province
        en	mountain	Provinces
        en	mountain	Province(s)
        en	mountain	Region
        en	mountain	Regions
        en	mountain	Region(s)
        en	mountain	District
        en	mountain	Districts
        en	mountain	District(s)
        en	mountain	County
        en	mountain	Settlement
        en	mountain	Settlements
        en	mountain	Settlement(s)
        en	mountain	Parent range
        en	mountain	Range
        en	mountain	Range coordinates
        en	mountain	Topo map
        en	mountain	OS grid
        en	mountain	Mountain type
        en	mountain	Type
        en	mountain	Age of rock
        en	mountain	Age
        en	mountain	Volcanic arc
        en	mountain	Volcanic arc/belt
        en	mountain	Volcanic belt
        en	mountain	Volcanic region
        en	mountain	Volcanic field
        en	mountain	Volcanic zone
        en	mountain	Last eruption
        en	mountain	First ascent
        en	mountain	Easiest route
        en	mountain	Normal route
        en	mountain	Access
        en	mountain	Highest point
        en	mountain	Peak
        en	mountain	Length
        en	mountain	Width
        en	mountain	Area
        en	mountain	Volume
        en	mountain	Depth
        en	mountain	Biome
        en	mountain	Biomes
        en	mountain	Borders on
        en	mountain	Geology
        en	mountain	Orogeny
        en	mountain	Type of rock
        en	mountain	Types of rock
        en	mountain	Type(s) of rock
        en	mountain	Language of name
        en	mountain	English translation
        en	mountain	Pronunciation
        en	mountain	Native name
        en	mountain	Etymology
        en	mountain	Nickname
        en	mountain	Translation
        en	mountain	Naming
        en	mountain	Geography
        en	mountain	Climbing
        en	mountain	Highest elevation
        en	mountain	Parent
        en	mountain	Traversed by
        en	mountain	Floor elevation
        en	mountain	Long-axis direction
        en	mountain	Rivers
        en	mountain	River
        en	mountain	Watercourses
        en	mountain	Population centers
        en	mountain	Named by
        en	mountain	Custodian
        en	mountain	Mapsheet
        en	mountain	Drainage
        en	mountain	Traverse
        en	mountain	Formed by
        en	mountain	Dimensions
        en	mountain	Elevation range
        en	mountain	Grid
        en	mountain	Protected status
        en	mountain	Volcano type
        en	mountain	Thickness
        en	mountain	Terminus
        en	mountain	Lowest elevation
        en	mountain	Status
        en	mountain	Discovery
        en	mountain	Entrances
        en	mountain	Difficulty
        en	mountain	Hazards
        en	mountain	Show cave opened
        en	mountain	Show cave length
        en	mountain	Lighting
        en	mountain	Visitors
        en	mountain	Features
        en	mountain	BRAC grading
        en	mountain	Cave survey
        en	mountain	Survey
        en	mountain	Registry
        en	mountain	Vertical
        en	mountain	Summit depth
        en	mountain	Height
        en	mountain	Summit area
        en	mountain	Eruption type
        en	mountain	Chain
        en	mountain	Group
        en	mountain	Date
        en	mountain	Time
        en	mountain	Volcano
        en	mountain	VEI
        en	mountain	Impact
        en	lake	Location
        en	lake	Group
        en	lake	Coordinates
        en	lake	Lake type
        en	lake	Type
        en	lake	Type of lake
        en	lake	Etymology
        en	lake	Part of
        en	lake	Primary inflows
        en	lake	Primary outflows
        en	lake	River sources
        en	lake	Ocean/sea sources
        en	lake	Catchment area
        en	lake	Basin countries
        en	lake	Managing agency
        en	lake	Designation
        en	lake	Built
        en	lake	Construction engineer
        en	lake	First flooded
        en	lake	Max. length
        en	lake	Max length
        en	lake	Max. width
        en	lake	Max width
        en	lake	Surface area
        en	lake	Average depth
        en	lake	Max. depth
        en	lake	Max depth
        en	lake	Water volume
        en	lake	Residence time
        en	lake	Salinity
        en	lake	Shore length
        en	lake	Shore length1
        en	lake	Surface elevation
        en	lake	Max. temperature
        en	lake	Min. temperature
        en	lake	Frozen
        en	lake	Islands
        en	lake	Sections/sub-basins
        en	lake	Trenches
        en	lake	Benches
        en	lake	Settlements
        en	lake	Website
        en	lake	References
        en	lake	Native name
        en	lake	Agency
        en	lake	Fetch
        en	lake	Max fetch
        en	lake	Government
        en	lake	Custodial body
        en	lake	Classification
        en	lake	Ocean
        en	lake	Water body
        en	lake	Sources
        en	lake	Depth
        en	lake	Interesting features
        en	lake	Official name
        en	lake	Ramsar site no.
        en	lake	Designated
        en	lake	Reference no.
        en	island	Etymology
        en	island	Location
        en	island	Coordinates
        en	island	Archipelago
        en	island	Adjacent to
        en	island	Adjacent bodies of water
        en	island	Total islands
        en	island	Major islands
        en	island	Area
        en	island	Area rank
        en	island	Length
        en	island	Width
        en	island	Coastline
        en	island	Highest elevation
        en	island	Highest point
        en	island	Lowest elevation
        en	island	Country
        en	island	State
        en	island	Province
        en	island	Region
        en	island	County
        en	island	District
        en	island	Municipality
        en	island	Largest settlement
        en	island	Largest city
        en	island	Capital
        en	island	Capital city
        en	island	Capital and largest city
        en	island	Leader
        en	island	Population
        en	island	Population rank
        en	island	Pop. density
        en	island	Demonym
        en	island	Languages
        en	island	Ethnic groups
        en	island	Time zone
        en	island	Official website
        en	island	Website
        en	island	Additional information
        en	island	Administration
        en	island	Demographics
        en	island	Geography
        en	island	Native name
        en	island	Nickname
        en	island	Nicknames
        en	island	Nickname(s)
        en	island	OS grid reference
        en	island	Local Authority
        en	island	Local authority
        en	island	Council area
        en	island	Island group
        en	island	Meaning of name
        en	island	Old Norse name
        en	island	Norse name
        en	island	Gaelic name
        en	island	Gaelic
        en	island	Main settlement
        en	island	Sovereign state
        en	island	Status
        en	island	Lowest point
        en	island	Land area
        en	island	Population density
        en	island	Unitary authority
        en	island	Oblast
        en	island	Krai
        en	island	Prefecture
        en	island	Territory
        en	island	Overseas territory
        en	island	Claimed by
        en	island	Disputed between
        en	park	Type
        en	park	Location
        en	park	Nearest city
        en	park	Nearest town
        en	park	Nearest metro
        en	park	Nearest airport
        en	park	Coordinates
        en	park	Area
        en	park	Length
        en	park	Width
        en	park	Elevation
        en	park	Established
        en	park	Created
        en	park	Opened
        en	park	Founder
        en	park	Etymology
        en	park	Named for
        en	park	Visitors
        en	park	Visitation
        en	park	Administered by
        en	park	Administrator
        en	park	Governing body
        en	park	Operated by
        en	park	Owned by
        en	park	Owner
        en	park	Manager
        en	park	Managing agency
        en	park	Operator
        en	park	Status
        en	park	Open
        en	park	Designation
        en	park	Designated
        en	park	Awards
        en	park	Plants
        en	park	Species
        en	park	Collections
        en	park	Budget
        en	park	Camp sites
        en	park	Paths
        en	park	Terrain
        en	park	Water
        en	park	Vegetation
        en	park	Connecting transport
        en	park	Public transit
        en	park	Public transit access
        en	park	Landmarks
        en	park	Facilities
        en	park	Parking
        en	park	Website
        en	park	Official website
        en	park	Official name
        en	park	Criteria
        en	park	Reference
        en	park	Reference no.
        en	park	Region
        en	park	Inscription
        en	park	Extensions
        en	park	Endangered
        en	park	State party
        en	park	State Party
        en	park	UNESCO region
        en	park	Session
        en	park	Buffer zone
        en	park	Part of
        en	park	Includes
        en	park	Annual visitors
        en	park	Authorized
        en	park	IUCN category
        en	park	Use
        en	park	Hiking trails
        en	park	Trailheads
        en	park	Trail type
        en	park	Trails
        en	park	Highest point
        en	park	Lowest point
        en	park	Trail difficulty
        en	park	Season
        en	park	Months
        en	park	Sights
        en	park	Hazards
        en	park	Surface
        en	park	Difficulty
        en	park	Elevation change
        en	park	Elevation gain/loss
        en	park	Right of way
        en	park	Grade
        en	park	Maintained by
        en	park	Cycle facilities
        en	park	Slogan
        en	park	Opening date
        en	park	Closing date
        en	park	Operating season
        en	park	Rides
        en	park	Attendance
        en	park	Total
        en	park	Roller coasters
        en	park	Water rides
        en	park	Theme
        en	park	Previous names
        en	park	Previously known as
        en	park	Owners
        en	park	Owner(s)
        en	park	General Manager
        en	park	Visitors per annum
        en	park	Park section
        en	park	Cost
        en	park	Soft opening date
        en	park	Replaced
        en	park	Replaced by
        en	park	Manufacturer
        en	park	Designer
        en	park	Model
        en	park	Track layout
        en	park	Lift/launch system
        en	park	Height
        en	park	Drop
        en	park	Speed
        en	park	Inversions
        en	park	Duration
        en	park	Max vertical angle
        en	park	Capacity
        en	park	G-force
        en	park	Height restriction
        en	park	Trains
        en	park	Riders per train
        en	park	Vehicle type
        en	park	Vehicles
        en	park	Riders per vehicle
        en	park	Rows
        en	park	Riders per row
        en	park	Attraction type
        en	park	Restraint style
        en	park	Number of vehicles
        en	park	Restraint Style
        en	park	Fast Pass
        en	park	Top elevation
        en	park	Base elevation
        en	park	Skiable area
        en	park	Vertical
        en	park	Runs
        en	park	Longest run
        en	park	Lift system
        en	park	Lift capacity
        en	park	Terrain parks
        en	park	Snowfall
        en	park	Snowmaking
        en	park	Night skiing
        en	park	Mountain
        en	park	Date opened
        en	park	No. of animals
        en	park	No. of species
        en	park	Land area
        en	park	Memberships
        en	park	Major exhibits
        en	park	Volume of largest tank
        en	park	Total volume of tanks
        en	park	Date closed
        en	park	Animals
        en	park	Dedicated to
        en	park	Hours
        en	park	Fireplaces
        en	park	Site of Special Scientific Interest
        en	park	Area of Search
        en	park	Interest
        en	park	Notification
        en	park	Location map
        en	park	Natural England website
        en	park	Area of search
        en	building	Location
        en	building	Address
        en	building	Coordinates
        en	building	Town or city
        en	building	Country
        en	building	Built
        en	building	Architect
        en	building	Architects
        en	building	Architect(s)
        en	building	Architectural style
        en	building	Architectural styles
        en	building	Architectural style(s)
        en	building	Architecture
        en	building	Owner
        en	building	Governing body
        en	building	Website
        en	building	Former names
        en	building	Alternative names
        en	building	Etymology
        en	building	Status
        en	building	Type
        en	building	Classification
        en	building	Current tenants
        en	building	Named for
        en	building	Elevation
        en	building	Current population
        en	building	Topped-out
        en	building	Completed
        en	building	Opened
        en	building	Opening
        en	building	Inaugurated
        en	building	Relocated
        en	building	Renovated
        en	building	Closed
        en	building	Closing
        en	building	Demolished
        en	building	Destroyed
        en	building	Construction started
        en	building	Construction stopped
        en	building	Est. completion
        en	building	Groundbreaking
        en	building	Cost
        en	building	Renovation cost
        en	building	Client
        en	building	Landlord
        en	building	Affiliation
        en	building	Height
        en	building	Architectural
        en	building	Tip
        en	building	Antenna spire
        en	building	Roof
        en	building	Top floor
        en	building	Observatory
        en	building	Diameter
        en	building	Circumference
        en	building	Weight
        en	building	Other dimensions
        en	building	Length
        en	building	Width
        en	building	Size
        en	building	Material
        en	building	Structural system
        en	building	Floor count
        en	building	Floor area
        en	building	Grounds
        en	building	Lifts/elevators
        en	building	Lifts
        en	building	Architecture firm
        en	building	Developer
        en	building	Engineer
        en	building	Structural engineer
        en	building	Services engineer
        en	building	Civil engineer
        en	building	Other designers
        en	building	Quantity surveyor
        en	building	Main contractor
        en	building	Awards and prizes
        en	building	Awards
        en	building	Designations
        en	building	Known for
        en	building	Ren. cost
        en	building	Number of stores
        en	building	Number of anchors
        en	building	No. of stores and services
        en	building	No. of anchor tenants
        en	building	Total retail floor area
        en	building	No. of floors
        en	building	Stores and services
        en	building	Anchor tenants
        en	building	Parking
        en	building	Public transit access
        en	building	Public transit
        en	building	Management
        en	building	Developers
        en	building	Developer(s)
        en	building	Opening date
        en	building	Closing date
        en	building	Previous names
        en	building	Renovation team
        en	building	Number of rooms
        en	building	Rooms
        en	building	Number of suites
        en	building	Suites
        en	building	Number of restaurants
        en	building	Restaurants
        en	building	Facilities
        en	building	Total space
        en	building	Total gaming space
        en	building	Permanent shows
        en	building	Permanent show
        en	building	Permanent show(s)
        en	building	Signature attractions
        en	building	Notable restaurants
        en	building	Casino type
        en	building	Theme
        en	building	Operating license holder
        en	building	Year renovated
        en	building	Years renovated
        en	building	Year(s) renovated
        en	building	Renovated in
        en	building	Food type
        en	building	Dress code
        en	building	Head chef
        en	building	Chef
        en	building	Pastry chef
        en	building	Rating
        en	building	Street address
        en	building	City
        en	building	Postal/ZIP code
        en	building	Seating capacity
        en	building	Reservations
        en	building	Other locations
        en	building	Other information
        en	building	Current owner
        en	building	Current owners
        en	building	Current owner(s)
        en	building	Previous owner
        en	building	Previous owners
        en	building	Previous owner(s)
        en	building	Established
        en	building	Tower height
        en	building	Range
        en	building	Focal height
        en	building	Lens
        en	building	Intensity
        en	building	Characteristic
        en	building	Light characteristic
        en	building	Fog signal
        en	building	Racon
        en	building	Construction
        en	building	Foundation
        en	building	Shape
        en	building	Markings
        en	building	Heritage
        en	building	First lit
        en	building	Deactivated
        en	building	Automated
        en	building	Electrified
        en	building	Year first constructed
        en	building	Year first lit
        en	building	Original lens
        en	building	Admiralty number
        en	building	NGA number
        en	building	ARLHS number
        en	building	USCG number
        en	building	Tower shape
        en	building	Tower foundation
        en	building	Tower construction
        en	building	Markings / pattern
        en	building	Markings/pattern
        en	building	Power source
        en	building	First constructed
        en	building	Constructed
        en	building	Operator
        en	building	Current lens
        en	building	Security class
        en	building	Capacity
        en	building	Population
        en	building	Managed by
        en	building	Former name
        en	building	Warden
        en	building	Governor
        en	building	Director
        en	building	State/province
        en	building	County
        en	building	Notable prisoners
        en	building	Notable inmates
        en	building	Mill type
        en	building	No. of storeys
        en	building	Base storeys
        en	building	Smock sides
        en	building	No. of sails
        en	building	Type of sails
        en	building	Windshaft
        en	building	Winding
        en	building	Fantail blades
        en	building	Auxiliary power
        en	building	No. of pairs of millstones
        en	building	Size of millstones
        en	building	Year built
        en	building	Year lost
        en	building	Location of mill
        en	building	Other uses
        en	building	Decommissioned
        en	building	Condition
        en	building	Open to the public
        en	building	Controlled by
        en	building	Built by
        en	building	In use
        en	building	Built for
        en	building	Materials
        en	building	Battles/wars
        en	building	Events
        en	building	Garrison
        en	building	Occupants
        en	building	Past commanders
        en	building	Garrison information
        en	building	Site information
        en	building	Site history
        en	building	Fate
        en	building	Used by
        en	building	Designation
        en	building	Begun
        en	building	Complete
        en	building	Date
        en	building	Sculptor
        en	building	Dedicated
        en	building	Unveiled
        en	building	Dismantled
        en	building	Total burials
        en	building	Burials by nation
        en	building	Burials by war
        en	building	Unknown burials
        en	building	Commemorated
        en	building	Owned by
        en	building	Number of graves
        en	building	Number of interments
        en	building	No. of graves
        en	building	No. of interments
        en	building	Find a Grave
        en	building	The Political Graveyard
        en	building	Style
        en	building	Purpose
        en	building	Dam length
        en	building	Impounds
        en	building	Dam height
        en	building	Construction began
        en	building	Crest width
        en	building	Base width
        en	building	Crest length
        en	building	Type of dam
        en	building	Height (foundation)
        en	building	Height (thalweg)
        en	building	Width (crest)
        en	building	Width (base)
        en	building	Dam volume
        en	building	Spillways
        en	building	Spillway type
        en	building	Spillway capacity
        en	building	Creates
        en	building	Total capacity
        en	building	Active capacity
        en	building	Inactive capacity
        en	building	Catchment area
        en	building	Surface area
        en	building	Maximum length
        en	building	Maximum width
        en	building	Maximum water depth
        en	building	Normal elevation
        en	building	Tidal range
        en	building	Commission date
        en	building	Hydraulic head
        en	building	Turbines
        en	building	Pump-generators
        en	building	Installed capacity
        en	building	Capacity factor
        en	building	Overall efficiency
        en	building	Storage capacity
        en	building	Annual generation
        en	building	Annual net output
        en	building	Operators
        en	building	Operator(s)
        en	building	Owners
        en	building	Owner(s)
        en	building	Dam and spillways
        en	building	Reservoir
        en	building	Primary fuel
        en	building	Secondary fuel
        en	building	Fuel type
        en	building	Fuel supplier
        en	building	Turbine technology
        en	building	Cooling source
        en	building	Cooling towers
        en	building	Chimneys
        en	building	Thermal capacity
        en	building	Units operational
        en	building	Units planned
        en	building	Units cancelled
        en	building	Units decommissioned
        en	building	Units under const.
        en	building	Make and model
        en	building	Nameplate capacity
        en	building	Reactor type
        en	building	Reactor supplier
        en	building	Reactors operational
        en	building	Combined cycle?
        en	building	Cogeneration?
        en	building	Rotor diameter
        en	building	Hub height
        en	building	Rated wind speed
        en	building	Site usage
        en	building	Site area
        en	building	Average wind speed
        en	building	Storage hours
        en	building	Nuclear power station
        en	building	Type of solar farm
        en	building	Total collector area
        en	building	Collectors
        en	building	CUF
        en	building	Construction cost
        en	building	Subsurface
        en	building	Products
        en	building	Production
        en	building	Financial year
        en	building	Company
        en	building	Year of acquisition
        en	building	Active
        en	building	Discovered
        en	building	Type of mine
        en	building	Greatest depth
        en	building-heritage	Location
        en	building-heritage	Address
        en	building-heritage	Coordinates
        en	building-heritage	Town or city
        en	building-heritage	Country
        en	building-heritage	Built
        en	building-heritage	Architect
        en	building-heritage	Architects
        en	building-heritage	Architect(s)
        en	building-heritage	Architectural style
        en	building-heritage	Architectural styles
        en	building-heritage	Architectural style(s)
        en	building-heritage	Architecture
        en	building-heritage	Owner
        en	building-heritage	Governing body
        en	building-heritage	Website
        en	building-heritage	NRHP reference No.
        en	building-heritage	NRHP reference #
        en	building-heritage	NRHP Reference#
        en	building-heritage	NRHP Reference #
        en	building-heritage	NRHP Reference No.
        en	building-heritage	NRHP reference no.
        en	building-heritage	Added to NRHP
        en	building-heritage	Designated NHL
        en	building-heritage	Designated NHLD
        en	building-heritage	Designated NHLDCP
        en	building-heritage	Designated CP
        en	building-heritage	Designated NHS
        en	building-heritage	Designated NMON
        en	building-heritage	Designated NMEM
        en	building-heritage	Designated NHP
        en	building-heritage	Designated NB
        en	building-heritage	Designated ALRH
        en	building-heritage	Designated PHMC
        en	building-heritage	Designated VLR
        en	building-heritage	Designated WASRL
        en	building-heritage	Designated MSHS
        en	building-heritage	Designated NJRHP
        en	building-heritage	Designated NYCL
        en	building-heritage	Designated CHISL
        en	building-heritage	Designated CHICL
        en	building-heritage	Designated CRHP
        en	building-heritage	Designated NCPHLR
        en	building-heritage	Designated KSRHP
        en	building-heritage	Designated NRIS
        en	building-heritage	Designated FLHD
        en	building-heritage	Significant dates
        en	building-heritage	Architect or builder
        en	building-heritage	Area
        en	building-heritage	Built by
        en	building-heritage	Visitation
        en	building-heritage	MPS
        en	building-heritage	Part of
        en	building-heritage	Nearest city
        en	building-heritage	NYSRHP No.
        en	building-heritage	NYCL No.
        en	building-heritage	NJRHP No.
        en	building-heritage	VLR No.
        en	building-heritage	CHISL No.
        en	building-heritage	CHL No.
        en	building-heritage	PHLF No.
        en	building-heritage	LAHCM No.
        en	building-heritage	RTHL
        en	building-heritage	TSHL
        en	building-heritage	SAL
        en	building-heritage	Official name
        en	building-heritage	Designated
        en	building-heritage	Reference no.
        en	building-heritage	Reference No.
        en	building-heritage	Type
        en	building-heritage	Criteria
        en	building-heritage	State Party
        en	building-heritage	State party
        en	building-heritage	Region
        en	building-heritage	Regions
        en	building-heritage	Region(s)
        en	building-heritage	Delisted
        en	building-heritage	Removed from NRHP
        en	building-heritage	Delisted NHL
        en	building-heritage	Delisted CP
        en	building-heritage	Area of significance
        en	building-heritage	Theme
        en	building-heritage	Period
        en	building-heritage	Date of designation
        en	building-heritage	Marker Text
        en	building-heritage	Original use
        en	building-heritage	Current use
        en	building-heritage	Restored
        en	building-heritage	Restored by
        en	building-heritage	Demolished
        en	building-heritage	Governing body/owner
        en	building-heritage	Listed
        en	building-heritage	Listing Number
        en	building-heritage	List Entry Number
        en	building-heritage	Reference Number
        en	building-heritage	Heritage designation
        en	building-heritage	State Registry
        en	building-heritage	Feature type
        en	building-heritage	Builders
        en	building-heritage	Periods
        en	building-heritage	Cultures
        en	building-heritage	Epochs
        en	building-heritage	Epoch
        en	building-heritage	Epoch(s)
        en	building-heritage	Founded
        en	building-heritage	Abandoned
        en	building-heritage	Excavation dates
        en	building-heritage	Archaeologists
        en	building-heritage	Condition
        en	building-heritage	Ownership
        en	building-heritage	Management
        en	building-heritage	Public access
        en	building-heritage	Alternate name
        en	building-heritage	Alternative name
        en	building-heritage	History
        en	building-heritage	Site notes
        en	building-heritage	Discovered
        en	building-heritage	Material
        en	building-heritage	Height
        en	building-heritage	Length
        en	building-heritage	Width
        en	building-heritage	Diameter
        en	building-heritage	Volume
        en	building-heritage	Circumference
        en	building-heritage	Satellite of
        en	building-heritage	Associated with
        en	building-heritage	Events
        en	building-heritage	Builder
        en	building-heritage	Map reference
        en	building-heritage	Designer
        en	building-heritage	Designation scheme
        en	building-heritage	Category
        en	building-heritage	Significant period
        en	building-heritage	Significant components
        en	building-heritage	Official name:
        en	building-heritage	Heritage status
        en	building-heritage	NRHP No.
        en	building-heritage	IAAF
        en	bridge	Coordinates
        en	bridge	Carries
        en	bridge	Crosses
        en	bridge	Locale
        en	bridge	Location
        en	bridge	Other name
        en	bridge	Other names
        en	bridge	Other name(s)
        en	bridge	Official name
        en	bridge	Named for
        en	bridge	Owner
        en	bridge	Maintained by
        en	bridge	Heritage status
        en	bridge	ID number
        en	bridge	Website
        en	bridge	Preceded by
        en	bridge	Followed by
        en	bridge	Design
        en	bridge	Material
        en	bridge	Pier construction
        en	bridge	Total length
        en	bridge	Length
        en	bridge	Width
        en	bridge	Height
        en	bridge	Longest span
        en	bridge	No. of spans
        en	bridge	Number of spans
        en	bridge	Piers in water
        en	bridge	Vertical clearance
        en	bridge	Clearance above
        en	bridge	Clearance below
        en	bridge	Load limit
        en	bridge	Traversable?
        en	bridge	Trough construction
        en	bridge	Towpaths
        en	bridge	Design life
        en	bridge	Capacity
        en	bridge	No. of lanes
        en	bridge	Rail track gauge
        en	bridge	Track gauge
        en	bridge	Structure gauge
        en	bridge	Electrification
        en	bridge	Architect
        en	bridge	Designer
        en	bridge	Engineering design by
        en	bridge	Contracted lead designer
        en	bridge	Constructed by
        en	bridge	Fabrication by
        en	bridge	Construction start
        en	bridge	Construction begin
        en	bridge	Construction end
        en	bridge	Construction completed
        en	bridge	Construction cost
        en	bridge	Opened
        en	bridge	Inaugurated
        en	bridge	Rebuilt
        en	bridge	Collapsed
        en	bridge	Closed
        en	bridge	Replaced by
        en	bridge	Replaces
        en	bridge	Daily traffic
        en	bridge	Toll
        en	bridge	References
        en	bridge	Body of water
        en	bridge	Mainspan
        en	bridge	Begin
        en	bridge	Begins
        en	bridge	Ends
        en	bridge	Route
        en	bridge	Start
        en	bridge	End
        en	bridge	No. of stations
        en	bridge	Work begun
        en	bridge	Work began
        en	bridge	Character
        en	bridge	Operator
        en	bridge	Vehicles per day
        en	bridge	Tracks
        en	bridge	Lanes
        en	bridge	Operating speed
        en	bridge	Highest elevation
        en	bridge	Lowest elevation
        en	bridge	Tunnel clearance
        en	bridge	Width of channel
        en	bridge	Grade
        en	bridge	Traffic
        en	bridge	System
        en	bridge	Status
        en	bridge	Crosses under
        en	bridge	Architectural style
        en	bridge	Design engineer
        en	bridge	Spans
        en	bridge	Height above water
        en	bridge	Max boat air draft
        en	bridge	Number of locks
        en	bridge	Min boat air draft
        en	bridge	Bridge type
        en	airport	IATA
        en	airport	ICAO
        en	airport	FAA LID
        en	airport	WMO
        en	airport	LID
        en	airport	Airport type
        en	airport	Owner
        en	airport	Owner/Operator
        en	airport	Operator
        en	airport	Serves
        en	airport	City served
        en	airport	Location
        en	airport	Hub for
        en	airport	Focus city for
        en	airport	Operating base for
        en	airport	Opened
        en	airport	Closed
        en	airport	Passenger services ceased
        en	airport	Built
        en	airport	In use
        en	airport	Time zone
        en	airport	Elevation AMSL
        en	airport	Coordinates
        en	airport	Website
        en	airport	Public transit access
        en	airport	Maps
        en	airport	Direction
        en	airport	Runways
        en	airport	Length
        en	airport	ft
        en	airport	m
        en	airport	Surface
        en	airport	Helipads
        en	airport	Number
        en	airport	Passengers
        en	airport	Aircraft operations
        en	airport	Aircraft movements
        en	airport	Based aircraft
        en	airport	Cargo
        en	airport	Cargo (tonnes)
        en	airport	Cargo tonnage
        en	airport	Passenger traffic
        en	airport	Passenger change 16–17
        en	airport	Total passengers
        en	airport	International passengers
        en	airport	Domestic passengers
        en	airport	Movements
        en	airport	Economic impact
        en	airport	Economic & social impact
        en	airport	Social impact
        en	airport	Land area
        en	airport	Area
        en	airport	Landings
        en	airport	Number of passengers
        en	airport	Freight
        en	airport	Freight (t)
        en	airport	Mail
        en	airport	Runway
        en	airport	Commander
        en	airport	Occupants
        en	airport	Type
        en	airport	Site information
        en	airport	Controlled by
        en	airport	Condition
        en	airport	Built by
        en	airport	Materials
        en	airport	Garrison
        en	airport	Current commander
        en	airport	Past commanders
        en	airport	Identifiers
        en	airport	Used
        en	airport	Airfield information
        en	airport	Other airfield facilities
        en	airport	Commenced operations
        en	airport	Ceased operations
        en	airport	IATA ICAO Callsign
        en	airport	Callsign
        en	airport	Founded
        en	airport	AOC #
        en	airport	Hubs
        en	airport	Secondary hubs
        en	airport	Focus cities
        en	airport	Operating bases
        en	airport	Frequent-flyer program
        en	airport	Airport lounge
        en	airport	Alliance
        en	airport	Subsidiaries
        en	airport	Fleet size
        en	airport	Destinations
        en	airport	Company slogan
        en	airport	Parent company
        en	airport	Traded as
        en	airport	Headquarters
        en	airport	Key people
        en	airport	Revenue
        en	airport	Operating income
        en	airport	Net income
        en	airport	Profit
        en	airport	Total assets
        en	airport	Total equity
        en	airport	Employees
        en	airport	Statistics
        en	airport	Bases
        en	airport	Member lounge
        en	airport	Airline lounge
        en	airport	Airline lounges
        en	airport	Airline lounge(s)
        en	airport	Hub
        en	airport	Hub(s)
        en	station	General information
        en	station	Other names
        en	station	Location
        en	station	Address
        en	station	Town
        en	station	City
        en	station	County
        en	station	Borough
        en	station	Country
        en	station	Coordinates
        en	station	Grid reference
        en	station	Elevation
        en	station	System
        en	station	Owned by
        en	station	Owner
        en	station	Operated by
        en	station	Operator
        en	station	Managed by
        en	station	Manager
        en	station	Transit authority
        en	station	Line
        en	station	Lines
        en	station	Line(s)
        en	station	Distance
        en	station	Platforms
        en	station	Platforms in use
        en	station	Number of platforms
        en	station	No. of platforms
        en	station	Tracks
        en	station	Train operators
        en	station	Connections
        en	station	Bus routes
        en	station	Bus stands
        en	station	Bus operators
        en	station	Construction
        en	station	Structure type
        en	station	Depth
        en	station	Levels
        en	station	Number of levels
        en	station	Number of tracks
        en	station	Parking
        en	station	Bicycle facilities
        en	station	Accessible
        en	station	Disabled access
        en	station	Architect
        en	station	Architectural style
        en	station	Other information
        en	station	Status
        en	station	Station status
        en	station	Staffing
        en	station	Station code
        en	station	Code
        en	station	IATA code
        en	station	Fare zone
        en	station	Fare zones
        en	station	Classification
        en	station	DfT category
        en	station	Category
        en	station	Website
        en	station	History
        en	station	Opened
        en	station	Closed
        en	station	Rebuilt
        en	station	Previous names
        en	station	Former names
        en	station	Electrified
        en	station	Original company
        en	station	Original companies
        en	station	Pre-grouping
        en	station	Post-grouping
        en	station	Key dates
        en	station	Traffic
        en	station	Passengers
        en	station	Rank
        en	station	Passenger
        en	station	Annual passengers
        en	station	Annual ridership
        en	station	Services
        en	station	Preceding station
        en	station	Following station
        en	station	Location on map
        en	station	Place
        en	station	Area
        en	station	Local authority
        en	station	Transit
        en	station	Zone
        en	station	Travelcard zone
        en	station	Railway station
        en	station	Railway line
        en	station	Railway lines
        en	station	Railway line(s)
        en	station	Rail services
        en	station	Cyclist facilities
        en	station	Baggage check
        en	station	Platform
        en	station	Station building
        en	station	Line(s) served
        en	station	Line served
        en	station	Type
        en	station	Train services
        en	station	Station
        en	station	Division
        en	station	Transit connections
        en	station	Structure
        en	station	Other entrances/exits
        en	station	Accessibility
        en	station	Opposite-direction transfer
        en	station	Traversed by
        en	station	Route
        en	station	Daily usage
        en	station	Weekday ridership
        en	station	Station passengers
        en	station	Number
        en	station	London Underground annual entry and exit
        en	station	National Rail annual entry and exit
        en	station	Tram stop
        en	station	Live arrivals/departures, station information and onward connections
        en	station	Underground
        en	station	Other facilities
        en	station	Ticket office
        en	station	Bus
        en	station	Bus stop
        en	station	Bus stops
        en	station	Bus stop(s)
        en	station	Electronic fare
        en	station	Station category
        en	station	Track gauge
        en	station	Ridership
        en	station	Opening
        en	station	Distances
        en	station	Station group
        en	station	Preceding
        en	station	Services at
        en	railway	Overview
        en	railway	Locale
        en	railway	Headquarters
        en	railway	Reporting mark
        en	railway	Dates of operation
        en	railway	Predecessor
        en	railway	Predecessors
        en	railway	Predecessor(s)
        en	railway	Successor
        en	railway	Successors
        en	railway	Successor(s)
        en	railway	Founders
        en	railway	Parent company
        en	railway	Franchise
        en	railway	Franchises
        en	railway	Franchise(s)
        en	railway	Main region
        en	railway	Main regions
        en	railway	Main region(s)
        en	railway	Other region
        en	railway	Other regions
        en	railway	Other region(s)
        en	railway	Main route
        en	railway	Main routes
        en	railway	Main route(s)
        en	railway	Other route
        en	railway	Other routes
        en	railway	Other route(s)
        en	railway	Fleet
        en	railway	Fleet size
        en	railway	Stations called at
        en	railway	Stations operated
        en	railway	Passenger count
        en	railway	Technical
        en	railway	Track gauge
        en	railway	Previous gauge
        en	railway	Electrification
        en	railway	Length
        en	railway	No. of tracks
        en	railway	Operating speed
        en	railway	Number of tracks
        en	railway	Number of stations
        en	railway	Other
        en	railway	Website
        en	railway	Key people
        en	railway	Route map
        en	railway	Type
        en	railway	System
        en	railway	Status
        en	railway	Line number
        en	railway	Route number
        en	railway	Line length
        en	railway	Owner
        en	railway	Owners
        en	railway	Owner(s)
        en	railway	Operator
        en	railway	Operators
        en	railway	Operator(s)
        en	railway	Termini
        en	railway	Terminus
        en	railway	Stations
        en	railway	Services
        en	railway	Service
        en	railway	Service(s)
        en	railway	Daily ridership
        en	railway	Ridership
        en	railway	Opened
        en	railway	Opening
        en	railway	Closed
        en	railway	Completed
        en	railway	Reopened
        en	railway	Commenced
        en	railway	Planned opening
        en	railway	Depot
        en	railway	Depots
        en	railway	Depot(s)
        en	railway	Rolling stock
        en	railway	Character
        en	railway	Minimum radius
        en	railway	Minimum curve radius
        en	railway	Loading gauge
        en	railway	Highest elevation
        en	railway	Maximum incline
        en	railway	Max. incline
        en	railway	Rack system
        en	railway	Signalling
        en	railway	Train protection system
        en	railway	Brand
        en	railway	Native name
        en	railway	Area served
        en	railway	Transit type
        en	railway	Number of lines
        en	railway	Annual ridership
        en	railway	Began operation
        en	railway	Ended operation
        en	railway	Number of vehicles
        en	railway	Train length
        en	railway	Headway
        en	railway	System length
        en	railway	Top speed
        en	railway	Average speed
        en	railway	Infrastructure
        en	railway	Chief executive
        en	railway	Line numbers
        en	railway	Line number(s)
        en	railway	Service type
        en	railway	First service
        en	railway	Last service
        en	railway	Former operator
        en	railway	Former operators
        en	railway	Former operator(s)
        en	railway	Current operator
        en	railway	Current operators
        en	railway	Current operator(s)
        en	railway	Route
        en	railway	Stops
        en	railway	Distance travelled
        en	railway	Average journey time
        en	railway	Service frequency
        en	railway	Train number
        en	railway	Train numbers
        en	railway	Train number(s)
        en	railway	Line used
        en	railway	Lines used
        en	railway	Line(s) used
        en	railway	On-board services
        en	railway	Class
        en	railway	Classs
        en	railway	Class(s)
        en	railway	Disabled access
        en	railway	Seating arrangements
        en	railway	Sleeping arrangements
        en	railway	Auto-rack arrangements
        en	railway	Catering facilities
        en	railway	Observation facilities
        en	railway	Entertainment facilities
        en	railway	Baggage facilities
        en	railway	Other facilities
        en	railway	Timetable number
        en	railway	Timetable numbers
        en	railway	Timetable number(s)
        en	railway	Gauge
        en	railway	Original gauge
        en	railway	Preserved operations
        en	railway	Operated by
        en	railway	Commercial operations
        en	railway	Built by
        en	railway	Preserved era
        en	railway	Preserved history
        en	railway	Name
        en	railway	Connections
        en	railway	Coordinates
        en	railway	Owned by
        en	railway	Built
        en	railway	Length preserved
        en	railway	Preserved gauge
        en	railway	Founded
        en	railway	Service area
        en	railway	Routes
        en	railway	Hubs
        en	railway	Fuel type
        en	railway	Alliance
        en	railway	Destinations
        en	railway	Peak vehicles
        en	railway	Operating bases
        en	railway	Garage
        en	railway	Vehicle
        en	railway	Peak frequency
        en	railway	Off-peak frequency
        en	railway	Night-time
        en	railway	Journey time
        en	railway	Start
        en	railway	Via
        en	railway	End
        en	railway	Frequency
        en	railway	Operates
        en	railway	Level
        en	railway	Bus
        en	railway	Night time
        en	road	Length
        en	road	Existed
        en	road	History
        en	road	Tourist routes
        en	road	Restrictions
        en	road	Known for
        en	road	Maintained by
        en	road	Component highways
        en	road	Part of
        en	road	Time period
        en	road	Allocation
        en	road	Beltway around
        en	road	Location
        en	road	Major junctions
        en	road	Major intersections
        en	road	Major cities
        en	road	From
        en	road	To
        en	road	West end
        en	road	East end
        en	road	North end
        en	road	South end
        en	road	Northwest end
        en	road	Southeast end
        en	road	Northeast end
        en	road	Southwest end
        en	road	Orbital around
        en	road	Intersections
        en	road	Country
        en	road	Countries
        en	road	States
        en	road	State
        en	road	Counties
        en	road	County
        en	road	Province
        en	road	Region
        en	road	Regions
        en	road	Municipality
        en	road	Rural municipalities
        en	road	Towns
        en	road	Villages
        en	road	Cities
        en	road	Primary destinations
        en	road	Major settlements
        en	road	Highways passed through
        en	road	Highway system
        en	road	Notes
        en	road	Interstates
        en	road	US Highways
        en	road	US Routes
        en	road	Spurs
        en	road	Spurs of
        en	road	System links
        en	road	Highway systems
        en	road	Formed
        en	road	Type
        en	road	Opened
        en	road	Gazetted
        en	road	Route number
        en	road	Route numbers
        en	road	Route number(s)
        en	road	Former route number
        en	road	Via
        en	road	Constructed by
        en	road	Road network
        en	road	Undivided highway
        en	road	Inaugurated
        en	road	Commissioned
        en	road	Decommissioned
        en	road	Former name
        en	road	Former names
        en	road	Former name(s)
        en	road	Other name
        en	road	Other names
        en	road	Other name(s)
        en	road	Namesake
        en	road	Addresses
        en	road	Postal code
        en	road	Coordinates
        en	road	Nearest metro station
        en	road	Nearest Metro station
        en	road	Nearest train station
        en	road	Construction start
        en	road	Completion
        en	road	Construction
        en	road	Inauguration
        en	road	Demolished
        en	road	Area
        en	road	Arrondissement
        en	road	Quarter
        en	road	Begins
        en	road	Ends
        en	road	Status
        en	road	Width
        en	road	Owner
        en	road	Postal codes
        en	road	Direction
        en	road	Completed
        en	road	Toll
        en	road	Design
        en	road	AADT
        en	road	Traffic volume
        en	road	Daily traffic
        en	road	Junctions
        en	road	Roads at junction
        en	road	Lanes
        en	road	Speed limit
        """
}
