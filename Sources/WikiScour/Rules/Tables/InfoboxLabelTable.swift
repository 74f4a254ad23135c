// swift-format-ignore-file

/// The labels that infoboxes of the English Wikipedia display.
///
/// A line is language, kind, labels between bars. A label is as the box shows it, in its letter case; it is not the name
/// of a parameter. The kind is `label`; `header` for what only ever stands over a group of entries in the middle of a
/// box; `part` for what only ever stands under one with a bullet ("• Total" of "Area"); `value` for what is the value of
/// another one more often ("LanguageEnglish"); `broken` for one that has a line break in it, at the slash.
///
/// A flattened box is one line in which labels and values are glued together: "LocationGanja, Azerbaijan SSRDateNovember
/// 1988TargetArmenian population". Nothing but its words tells where an entry begins.
///
/// Compiled by hand, from memory and from a few hundred pages, in the wordings from about 2008 to now. Templates that
/// said "Genre(s)" came to say "Genre" or "Genres", and copies of all ages are about, so a label that has a number stands
/// in its singular, plural and "(s)" forms together. Labels that hold a name or a year are left out: no list can have
/// them all.
enum InfoboxLabelTable {
    static let tsv: StaticString = """
        en	label	% and swing|(Gls)|(P1) Partial begin|(Points)|(U1) Total begin|(unranked)|0–14 years
        en	label	1,000,000 subscribers|1/10|1/100|1/1000|10 wickets in match|10,000,000 subscribers|100
        en	label	100,000 subscribers|1000|100s/50s|15–64 years|1st round|1st stopover|2010 date|2011 date|2012 date
        en	label	2012 position|2013 date|2013 position|2014 car #|2014 date|2014 position|2014 team|2015 date
        en	label	2016 date|2017 date|2018 date|2019 date|2020 date|2021 date|2022 date|2023 date|2024 date
        en	label	2025 date|2026 date|24 equal temperament|2V angle|2nd round|2nd source|2nd stopover
        en	label	3D model (JSmol)|3D model (Jmol)|3DMet|4-faces|5 wickets in innings|5-faces|65 and over|A-side
        en	label	A-side(s)|AACE|AADT|AAFC draft|AAR|ABA|ABA draft|ABA profile|ABL draft|AC voltage|ACE index|ACF
        en	label	ACFA/CAA|ACT average|AFC Champions|AFC Champions League|AFC Cup|AFC affiliation|AFC champions
        en	label	AFL draft|AFL season|AFL status|AHFS/Drugs.com|AIATSIS|AKC|AL MVP|AL champions|AL pennants
        en	label	AL runners-up|ALCS|ALDS|ALPG Tour|ANA Inspiration|ANKC|AOC|AOC #|AP All-Pros|AP No.|AP poll|APA
        en	label	APG (Team)|API support|ARICNS|ARLHS number|ARWU|ASCII value|ASN|ATC code|ATC code(s)|ATC codes
        en	label	ATP Finals|ATP Tour|AUM|Ab urbe condita|Abandoned|Abandonment|Abbot|Abbr.
        en	label	Abbreviated title (ISO 4)|Abbreviation|Abbreviations|Abilities|Abode|Abolished|Abolition
        en	label	Abrogated by|Absolute bolometric magnitude (Mbol)|Absolute magnitude|Absolute magnitude (H)
        en	label	Absolute magnitude (MV)|Absorbance|Absorbed|Absorption spectra|Abundance|Academic advisor
        en	label	Academic advisor(s)|Academic advisors|Academic affiliation|Academic affiliations|Academic staff
        en	label	Academic work|Academics|Acceleration|Access|Access and use|Access requirements|Accessibility
        en	label	Accessible|Accession|Accession No.|Accession number|Accessories|Accomplice|Accomplice(s)
        en	label	Accomplices|Accomplishments|Accomplishments and honors|Accreditation|Accreditation(s)
        en	label	Accreditations|Accuracy|Accused|Achievements|Achievements and awards|Achievements and titles
        en	label	Acid value|Acidity|Acidity (pKa)|Acoustics|Acquired|Acreage|Acres burned|Acronym|Acronym(s)
        en	label	Acronyms|Acronyms (colloquial)|Act amended|Act(s) amended|Acting|Action|Actions|Active
        en	label	Active beers|Active capacity|Active cases|Active chapters|Active ingredients|Active personnel
        en	label	Active regions|Active years|Activities|Activity|Actor(s)|Acts|Acts affected|Acts amended
        en	label	Acts repealed|Actual use|Adapted by|Adapted from|Added|Added to NRHP|Addiction liability
        en	label	Additional information|Additions|Address|Address width|Addresses|Adherents|Adhesive weight
        en	label	Adjacent bodies of water|Adjacent to|Adjective|Adjectives|Admin region|Admin. region
        en	label	Administered by|Administration|Administrative HQ|Administrative Staff|Administrative career
        en	label	Administrative center|Administrative center of|Administrative centre|Administrative region
        en	label	Administrative seat|Administrative staff|Administrator|Administrator(s)|Administrators
        en	label	Admiralty number|Admissions|Adopted|Adoptive father|Adoptive mother|Advantages and disadvantages
        en	label	Advertising|Advice and consent|Advocate General|Aerodynamics|Aerofoils|Affected|Affected hardware
        en	label	Affected software|Affiliate|Affiliate party|Affiliate(s)|Affiliated|Affiliated parties
        en	label	Affiliated university|Affiliated with|Affiliates|Affiliation|Affiliation date|Affiliation(s)
        en	label	Affiliations|After extra time|After finals|Afterlife|Aftermath|Aftershocks|Aftertouch expression
        en	label	Age|Age of rock|Age range|Agencies affected|Agency|Agency ID|Agency executive|Agency executive(s)
        en	label	Agency executives|Agency overview|Agent|Agent(s)|Agents|Aggregate|Aggregate scores|Aging time
        en	label	Aid organization|Air defence|Air draft|Airbases|Aircraft|Aircraft carried|Aircraft flown
        en	label	Aircraft movements|Aircraft name|Aircraft operations|Aircraft type|Airdate|Airfield information
        en	label	Airline lounge|Airline lounge(s)|Airline lounges|Airport|Airport codes|Airport crash
        en	label	Airport lounge|Airport type|Airports|Alanine|Albedo|Albums|Alcalde|Alcohol|Alcohol (ethanol)
        en	label	Alcohol by volume|Alexa rank|Algorithm|Alias|Alias(es)|Aliases|All 435 seats|All 650 seats
        en	label	All Stars|All statistics correct as of|All-Ireland Titles|All-Ireland titles|All-Irelands|All-Pros
        en	label	All-star|All-star(s)|All-stars|All-time record|All-time series|Allegiance|Alliance|Allied
        en	label	Allied clans|Allies|Allocation|Allotropes|Allowed characters in filenames
        en	label	Allowed filename characters|Alma mater|Alongside|Alphabetical position|Also called|Also known as
        en	label	Alt. symbols|Alter ego|Altered in adaptations to other media|Alternate|Alternate captain
        en	label	Alternate captain(s)|Alternate captains|Alternate name|Alternate name(s)|Alternate names
        en	label	Alternate symbols|Alternative cover|Alternative designations|Alternative name|Alternative names
        en	label	Alternative spelling|Alternative style|Alternator|Alters to|Altitude|Alumni|Amateur record
        en	label	Amateur team|Amateur team(s)|Amateur teams|Ambassador|Ambassador to|Ambassador(s)|Ambulance
        en	label	Ambulance service|Ambulances|Amended|Amended by|Amendments|Amends|American Kennel Club
        en	label	American League|Amharic|AmiGO|Analog|Analog/DTV|Analogue|Ancestor arts|Ancestry|Anchor tenants
        en	label	Angle of view|Anglicisation|Anglicisation(s)|Anglicisations|Angular diameter|Angular distance
        en	label	Angular resolution|Angular size|Animals|Animated series|Animation by|Animation director|Animator
        en	label	Animator(s)|Animators|Annexed|Anniversaries|Anniversary|Anniversary(ies)|Announced|Announcer
        en	label	Announcers|Annual Fund|Annual budget|Annual calls|Annual cargo tonnage|Annual container volume
        en	label	Annual exports|Annual generation|Annual imports|Annual net output|Annual passengers
        en	label	Annual production volume|Annual rainfall|Annual revenue|Annual ridership|Annual salary
        en	label	Annual tuition|Annual visitors|Antagonist|Antenna spire|Anthem|Antiparticle|Apastron|Aperture
        en	label	Aperture ring|Aphelion|Aphelion distance|Apoapsis|Apogee|Apogee altitude|Apostolic Administrator
        en	label	Apparent dimension (V)|Apparent dimension(s) (V)|Apparent dimensions|Apparent dimensions (V)
        en	label	Apparent magnitude|Apparent magnitude (B)|Apparent magnitude (H)|Apparent magnitude (I)
        en	label	Apparent magnitude (J)|Apparent magnitude (K)|Apparent magnitude (R)|Apparent magnitude (U)
        en	label	Apparent magnitude (V)|Apparent size (V)|Appealed from|Appealed to|Appeals|Appeals from|Appeals to
        en	label	Appearance|Appearances|Appeared in|Appellant|Appellation|Appellations|Application|Applications
        en	label	Applies from|Appointed|Appointed by|Appointer|Appointing authority|Apprehended|Approach
        en	label	Appropriations|Approximate calories per serving|Approximate paleocoordinates|Apps|Apps (Gls)
        en	label	Apps (scores)|Arabic|Arabic, Kurdish, Persian, Sindhi, Urdu|Arcade system|Archaeologists
        en	label	Archbishop|Archdeacon|Archdeaconries|Archdeaconry|Archdiocese|Archipelago|Architect
        en	label	Architect or builder|Architect(s)|Architects|Architectural|Architectural style
        en	label	Architectural style(s)|Architectural styles|Architectural type|Architecture
        en	label	Architecture and classification|Architecture firm|Archived website|Archivist|Area|Area (km2)
        en	label	Area code|Area code & Exchange|Area code(s)|Area codes|Area of Search|Area of law
        en	label	Area of occurrence|Area of operations|Area of search|Area of significance|Area rank|Area served
        en	label	Area trustee|Areas|Areas affected|Arena|Arginine|Argued|Argument|Argument of periapsis
        en	label	Argument of periastron (ω)|Argument of pericenter|Argument of perigee|Argument of perihelion
        en	label	Armament|Armaments|Armed wing|Armenian|Armenian calendar|Armenian numeral|Armiger|Armor
        en	label	Armor points|Armorial motto|Armour|Arrested|Arrests|Arrival date|Arrondissement|Arrondissements
        en	label	Arteries|Artery|Articles in the series|Articulated sections|Articulation|Articulations|Artist
        en	label	Artist(s)|Artistic director|Artists|As a coach|As a player|As an administrator|As an executive
        en	label	As assistant coach|As coach|As executive|As head coach|As manager|As of|As player|As umpire|Ash
        en	label	Asian Tour|Asian Tour Order of Merit winner|Aspartic acid|Aspect ratio|Aspiration|Assailant
        en	label	Assailant(s)|Assailants|Assamese & Bengali|Assembly|Assembly constituencies|Assented to|Assets
        en	label	Assigned|Assignment|Assignment(s)|Assignments|Assistant coach|Assistant coach(es)|Assistant priest
        en	label	Assistant principal|Assistant principals|Assistants|Assists|Associate Justices|Associate editor
        en	label	Associated L/V|Associated acts|Associated album|Associated album(s)|Associated albums
        en	label	Associated cuisine|Associated events|Associated graphs|Associated national cuisine
        en	label	Associated numbers|Associated people|Associated rockets|Associated with|Associates|Association
        en	label	Associations|Asst coach|Asst. superintendent|Asst. superintendent(s)|Asst. superintendents
        en	label	Assumed office|Assyrian calendar|Astrometry|At birth|At the Summer Olympics|At the Winter Olympics
        en	label	Athlete's Oath|Athletes|Athletes participating|Athletic conference|Athletic director|Athletics
        en	label	Athletics conference|Atmosphere|Atmospheric OH rate constant|Atmospheric pressure|Atomic mass
        en	label	Atomic number|Atomic number (Z)|Atomic properties|Atomic radius|Attack|Attack damage
        en	label	Attack helicopter|Attack strength|Attack type|Attendance|Attendance (avg)|Attenuator
        en	label	Attraction type|Attributes|Audience|Audience share|Audio format|Audio read by|Audio sample
        en	label	Audio signal|Aunts|Australian Open|Australian Open Junior|Author|Author abbrev. (botany)
        en	label	Author abbrev. (zoology)|Author abbreviation (botany)|Author abbreviation (zoology)
        en	label	Author of publication|Author(s)|Authorised by|Authority|Authorizations of appropriations
        en	label	Authorized|Authorized by|Authors|Auto-rack arrangements|Autocephaly|Autoignition temperature
        en	label	Automated|Automorphisms|Autonomous community|Autonomous province|Autonomous region|Auxiliaries
        en	label	Auxiliary Bishops|Auxiliary craft|Auxiliary power|Availability|Availability (programming)
        en	label	Availability by region|Available|Available for military service|Available in|Available language(s)
        en	label	Available on most cable systems|Available programming language(s)|Available protein structures
        en	label	Available structures|Avatars|Average|Average SAT scores|Average attendance
        en	label	Average case performance|Average class size|Average depth|Average duration|Average flow rate
        en	label	Average goals/game|Average gross salary|Average home league attendance|Average household income
        en	label	Average journey time|Average net salary|Average orbital speed|Average performance
        en	label	Average points/game|Average space complexity|Average speed|Average width|Average wind speed
        en	label	Avg. annual temperature|Avg. discharge|Avg. orbital speed|Avg. summer temperature
        en	label	Avg. winter temperature|Aviation facilities|Aviation movements|Award|Award(s)|Awarded|Awarded by
        en	label	Awarded for|Awards|Awards & nominations|Awards and nominations|Awards and prizes|Awards won
        en	label	Away colours|Axial tilt|Axle load|Axle load class|Axle track|Axles|Azimuth|B − L|B-side|B-sides
        en	label	BAA draft|BB-Reference|BCS|BCS National Championship|BIE-class|BIE-recognized|BJK Cup|BOL mass
        en	label	BRAC grading|BRENDA|BWF profile|Babylonian cuneiform|Babylonian numeral|Background
        en	label	Background information|Backgrounds by|Backward compatibility|Bad blocks|Badge|Baggage check
        en	label	Baggage facilities|Bahá'í calendar|Baháʼí calendar|Balinese saka calendar|Ballast|Ballet company
        en	label	Ballistic performance|Ballots|Ballpark|Balls bowled|Band|Band gap|Bandwidth|Bank rate|Banking
        en	label	Banknotes|Banned|Baptised|Baptized|Bar pass rate|Barangay|Barangay(s)|Barangays|Baronetage
        en	label	Barrel length|Barrels|Bars|Baryon number|Base|Base 36|Base ballet company|Base borrowing rate
        en	label	Base defense|Base diameter|Base elevation|Base spirit|Base spirit(s)|Base spirits|Base standards
        en	label	Base storeys|Base width|Base(s)|Baseball Hall of Fame|Based aircraft|Based in|Based on|Based upon
        en	label	Bases|Basicity (pKb)|Basin|Basin area|Basin countries|Basin features|Basin size|Basis
        en	label	Basketball Hall of Fame|Basketball Hall of Fame as player|Bats|Battalions|Battery|Batting
        en	label	Batting average|Batting coach|Batting style|Battle honors|Battle honours|Battles|Battles / wars
        en	label	Battles and wars|Battles/wars|Bautz–Morgan classification|Bayer/Flamsteed stars
        en	label	Beach volleyball information|Beam|Beamwidth|Beatified|Beds|Before independence|Began
        en	label	Began operation|Began skating|Begin|Beginning coordinates|Begins|Begun|Behavior
        en	label	Beilstein Reference|Belligerents|Bells|Belt|Beltway around|Benches|Beneficiary|Benefits|Bengali
        en	label	Bengali calendar|Berber calendar|Berthing|Best Buy Drugs|Best Evening Gown|Best Film
        en	label	Best NASCAR position|Best National Costume|Best Picture|Best Player|Best State Costume
        en	label	Best and fairest|Best attackers|Best blocker|Best bowling|Best case performance|Best digger
        en	label	Best doubles team|Best finish|Best finish in overall|Best goalkeeper|Best in Swimsuit|Best libero
        en	label	Best player|Best player(s)|Best players|Best public cryptanalysis|Best ranking finish
        en	label	Best receiver|Best result|Best results in major championships|Best scorer|Best server|Best setter
        en	label	Best spiker|Best year|Best young player|Best-case performance|Best-of format|Best-selling game
        en	label	Bgee|Bible text|Bicarbonate (HCO3)|Bicycle facilities|Bicycle parking|Bicycles|Bidding
        en	label	Biggest away win|Biggest defeat|Biggest home win|Biggest win|Bike number|Bill|Bill citation
        en	label	Bill introduced|Bill published on|Billed from|Billed height|Billed heights|Billed weight
        en	label	Billie Jean King Cup|Binary|Binding energy|Binomial name|BioGPS|Bioavailability
        en	label	Biological half-life|Biological process|Biological target|Biome|Biomes|Biosynthesis|Bird
        en	label	Birefringence|Birth and death categories|Birth control type|Birth date|Birth name|Birth place
        en	label	Birth rate|Birthplace|Births|Bishop|Bishop emeritus|Bishop(s)|Bishops|Bishops emeritus|Bitrate
        en	label	Bits|Blade length|Blade type|Blast resistance|Blast yield|Blazon|Blizzard|Block|Block material
        en	label	Block size|Block sizes|Blocks|Blog|Blog(s)|Blogs|Blood type|Bluebook|Bluebook (alt)|Board game(s)
        en	label	Board member of|Board of Directors|Board of directors|Boarding|Boards|Boat Club|Boat club
        en	label	Boat weight|Boats|Boats & landing craft carried|Bob Jones Award|Body|Body and chassis
        en	label	Body discovered|Body found|Body of water|Body style|Body style(s)|Body styles|Body type|Bodywork
        en	label	Bogies|Boil. point|Boiler|Boiler pressure|Boiling point|Bolide type|Bomber|Bond albedo|Bones
        en	label	Bonuses|Book|Book(s)|Bookmarkable entities|Books|Boost time|Boosters|Bopomofo
        en	label	Bordering constellations|Borders|Borders on|Bore / stroke|Born|Borough|Borough council|Boroughs
        en	label	Botanical name|Bottled|Bottomness|Bowl|Bowl game|Bowl games|Bowl record|Bowl start|Bowl start date
        en	label	Bowling|Bowling average|Bowling coach|Bowling style|Bowls|Box office|Box sets|Boxing record
        en	label	Boys' doubles|Boys' singles|Bracelet|Bracelet(s)|Bracelets|Braille|Brakeforce|Brakes
        en	label	Braking system(s)|Branch|Branch of|Branch(es)|Branch/service|Branched from|Branches|Branching
        en	label	Brand|Brand name|Brand name(s)|Brand names|Brand(s)|Branding|Brands|Brass instrument|Breech|Breed
        en	label	Breed registry|Breed standards|Breed status|Breed type|Breeder|Brewed by|Brewery|Bridge
        en	label	Bridge type|Bridges|Brier appearances|Brightest member|Brightest star|Brinell hardness
        en	label	British Amateur|British Regnal year|Broadcast|Broadcast area|Broadcaster|Broadcaster(s)
        en	label	Broadcasters|Broadcasting area|Broke ground|Bromide (Br)|Bronze|Brother|Brothers
        en	label	Brownlow Medallist|Browser engine|Buddhist calendar|Buddhist equivalent|Budget|Budget balance
        en	label	Budget(s)|Budgets|Buffer zone|Build date|Builder|Builders|Building|Building details|Building(s)
        en	label	Buildings|Buildings damaged|Buildings destroyed|Built|Built at|Built by|Built for|Bulk modulus
        en	label	Bull date|Bulldozers|Bullet diameter|Bullet mass/type|Bundesland|Bundesliga|Bundesrat|Bundestag
        en	label	Bureaus|Burial|Burial place|Burials by nation|Burials by war|Buried|Buried at|Burmese
        en	label	Burmese calendar|Burn time|Burned area|Bus|Bus operators|Bus routes|Bus services|Bus stands
        en	label	Bus stop|Bus stop(s)|Bus stops|Business|Business administrator|Business manager
        en	label	Business school affiliations|Bust/Waist/Hips|Buy|Buy price|Buyrate|By decision|By disqualification
        en	label	By knockout|By submission|By topic|Byline|Byron Nelson Award|Byzantine calendar|B−V color index
        en	label	C parity|CAF Champions League|CAF affiliation|CAP code|CAS Number|CAS no.|CAS number
        en	label	CAS registry number|CATH|CAZy|CCA-AFC|CCDS|CDD|CDF|CEEB code|CEO|CFA|CFL draft|CFL status
        en	label	CFL supplemental draft|CFP|CGA|CGF code|CHISL No.|CHL No.|CIELChuv (L, C, h)|CKC
        en	label	CMYKH (c, m, y, k)|CODEN|CONCACAF Champions League|CONCACAF affiliation|CONMEBOL affiliation
        en	label	COSPAR ID|CPT|CPU|CPUID code|CR opinion|CUDA|CUF|CVE identifier|CVE identifier(s)|CVE identifiers
        en	label	CWHL draft|Cabinet|Cable|Cache|Cadet branches|Caffeine|Calcium|Calcium (Ca)|Calculator
        en	label	Calcutta Cup|Calendar|Caliber|Calibre|Caliph|Call sign|Call sign meaning|Call sign(s)|Call signs
        en	label	Calling code|Callsign|Callsign meaning|Came into force|Camera|Camera setup|Cameras|Camogie
        en	label	Camp sites|Campaign|Campaign(s)|Campaigned for|Campaigns|Campus|Campus chief|Campus director
        en	label	Campus editor|Campus size|Campus type|Campuses|Canaanite equivalent|Canadian Football Hall of Fame
        en	label	Canadian Tour|Cancelled|Candidate|Candidature|Canon|Canon(s)|Canonised|Canonized|Canons|Canton
        en	label	Cantonese|Cantons|Cap insignia|Capacity|Capacity factor|Capital|Capital and largest city
        en	label	Capital city|Capital of|Capital ratio|Capital-in-exile|Captain|Captain(s)|Captains|Capture status
        en	label	Captured|Car body construction|Car length|Car no.|Car number|Car number(s)|Car numbers|Car plate
        en	label	Car plates|Carbohydrate|Carbohydrates|Card rank (highest first)|Cardinal|Cardinal Principles
        en	label	Cardinal principles|Cards|Care system|Career|Career ABA and NBA statistics|Career Arena statistics
        en	label	Career CFL statistics|Career NBA statistics|Career NFL statistics|Career WNBA statistics
        en	label	Career highlights|Career highlights and awards|Career history|Career information|Career points
        en	label	Career record|Career statistics|Career title|Career title(s)|Career titles|Career winnings
        en	label	Career wins|Cargo|Cargo (tonnes)|Cargo Class|Cargo handled|Cargo helicopter|Cargo tonnage
        en	label	Cargo value|Cargo volume|Carnegie stage|Carriage|Carries|Cars|Cartridge|Case|Case capacity
        en	label	Case fatality rate|Case history|Case length|Case number|Case opened|Case opinions|Case type
        en	label	Cases cited|Cases/yr|Casino type|Cast|Caste|Casualties|Casualties and losses|Casus belli|Catalog
        en	label	Catalog # (LE5000)|Catalog # (SE5000)|Catalog no.|Catalog number|Catalogue|Catches
        en	label	Catches fire from lava|Catches/stumpings|Catchment area|Catchphrase|Catchphrase(s)|Catchphrases
        en	label	Categories|Category|Category 1-minute sustained (SSHWS)|Catering facilities|Cathedral
        en	label	Catholic cult suppressed|Catholics|Catholics (including non-members)|Caught|Cauldron|Cause
        en	label	Cause of death|Caused by|Causes|Cave survey|Ceased|Ceased operations|Ceased publication
        en	label	Celebrations|Celebrity winner|Celex number|Cells|Cellular component|Celsius|Celtic equivalent
        en	label	Census code|Census division|Census division(s)|Census divisions|Census subdivision
        en	label	Census subdivision(s)|Census subdivisions|Census year|Central Division titles|Central bank
        en	label	Central bank of|Centromere position|Centuries|Century breaks|Ceremonial Chief|Ceremonial chief
        en	label	Ceremonial county|Ceremonial first pitch|Ceremonies|Certification|ChEBI|ChEMBL|Chain|Chair
        en	label	Chair of Governors|Chair of board|Chair of governors|Chair of the board|Chairman
        en	label	Chairman of Governors|Chairman of the Parliamentary Group|Chairman of the board|Chairman(s)
        en	label	Chairmans|Chairperson|Chairwoman|Chalkboard gag|Challenge Tour|Chamber|Chamber of Deputies
        en	label	Chamber of Representatives|Chamber of commerce|Chamber pressure|Chambers|Champion|Champion driver
        en	label	Champions|Champions League|Champions Tour|Champions Tour Player of the Year
        en	label	Champions Tour Rookie of the Year|Championship|Championship site|Championship titles
        en	label	Championship wins|Championships|Chance|Chancellor|Chancellor before|Channel|Channel depth
        en	label	Channel(s)|Channels|Chant|Chaplain|Chapters|Character|Character design|Characteristic
        en	label	Characteristic sites|Characteristics|Characters|Charge|Charge radius|Charge(s)|Charged|Charges
        en	label	Charging|Charm|Chart|Chart name|Charter|Chartered|Chassis|Chassis manufacturers|Chassis suppliers
        en	label	Cheerleaders|Chef|ChemSpider|Chemical class|Chemical formula|Chessgames.com opening explorer
        en	label	Chevron Championship|Chief|Chief Executive|Chief Guide|Chief Judge|Chief Justice|Chief Minister
        en	label	Chief Minister after|Chief Minister before|Chief Scout|Chief Scout Executive|Chief Whip
        en	label	Chief conductor|Chief exec|Chief executive|Chief executive officer|Chief of Defence|Chief of Staff
        en	label	Chief of the General Staff|Child agencies|Child agency|Child systems|Children|Chimneys|Chinese
        en	label	Chinese calendar|Chinese name|Chinese numeral|Chip form factors|Chipset|Chirality|Chloride (Cl)
        en	label	Choir height|Choirmaster|Cholesterol|Choline|Chorale|Choreographer|Chorus|Chr.|Christened
        en	label	Christian equivalent|Chromatic index|Chromatic number|Chronology|Churches|Churchmanship
        en	label	Churchwarden|Churchwarden(s)|Churchwardens|Chữ Hán|Chữ Nôm|Cinematographer|Cinematographer(s)
        en	label	Cinematographers|Cinematography|Cinematography by|Cipher detail|Circuit|Circuit Justice
        en	label	Circuit information|Circulation|Circumference|Citation|Citation(s)|Citations|Cite|Cited as
        en	label	Cited for|Cities|Citizenship|City|City Day|City Hall|City Seat|City flower|City hall
        en	label	City of license|City rights|City served|City status|City tree|Civic agency|Civil engineer
        en	label	Civil parish|Civilian awards|Civilian members|Cladding Material|Clade|Claim to fame|Claimed by
        en	label	Claimed nat'l titles|Claimed national championships|Claimed national titles|Clan|Clan branches
        en	label	Clasps|Class|Class & type|Class and type|Class identifiers|Class wins|Class(es)|Classes
        en	label	Classification|Classification and external resources|Classifications|Classrooms|Clearance above
        en	label	Clearance below|Cleavage|Clerk|Client|Climate|Climate region|Climate zone|Climbing|Clinic review
        en	label	Clinical|Clinical data|Clive Churchill Medal|Close focus distance|Closed|Closed by
        en	label	Closest approach|Closing|Closing ceremony|Closing date|Closing film|Closure|Club|Club / team
        en	label	Club Name|Club colours|Club details|Club information|Club membership|Club name|Club song
        en	label	Club titles|Club(s)|Clubs|Co-captain|Co-captain(s)|Co-captains|Co-cathedral|Co-cathedral(s)
        en	label	Co-chair|Co-chair(s)|Co-chairmen|Co-chairs|Co-consecrators|Co-driver|Co-leaders|Co-monarch
        en	label	Co-official languages|Co-ruler|Co-ruler(s)|Co-rulers|Coach|Coach(es)|Coached by|Coached for
        en	label	Coachee Singles Titles total|Coachee(s) Doubles Titles total|Coachee(s) Singles Titles total
        en	label	Coachee(s) doubles titles total|Coachee(s) singles titles total|Coaches|Coaches No.|Coaches poll
        en	label	Coaching|Coaching achievements|Coaching career|Coaching information|Coaching profile
        en	label	Coaching record|Coadjutor|Coalition|Coastline|Coat|Coat of arms|Cocktail|Code|Codename|Codename(s)
        en	label	Codenamed|Codification|Cogeneration?|Cognate|Cognate(s)|Cognates|Cohort|Coin toss|Coins
        en	label	Coleman Medallist|Collaborative albums|Collapsed|Collected editions|Collecting area|Collection
        en	label	Collection size|Collections|Collectors|College|College / University
        en	label	College Basketball Hall of Fame|College Football Hall of Fame|College career|College team
        en	label	College team(s)|College titles|College(s)|Colleges|Colloquial acronym(s)|Colloquial name
        en	label	Colonel in Chief|Colonel of the Regiment|Colonel-in-Chief|Colongitude|Colonies|Color|Color charge
        en	label	Color coordinates|Color of berry skin|Color of skin|Color process|Color(s)|Colorist|Colorist(s)
        en	label	Colorists|Colors|Colors available|Colour|Colour (B-V)|Colour(s)|Colours|Comarca|Comb type
        en	label	Combatant 1|Combatant 2|Combatants|Combativity|Combativity award|Combination
        en	label	Combination classification|Combined billed weight|Combined cycle?|Combined total|Combined weight
        en	label	Combustion|Comes into force|Comic strip(s)|Comics|Command Sergeant Major|Command structure
        en	label	Commanded by|Commander|Commander in Chief|Commander-in-Chief|Commander-in-chief|Commanders
        en	label	Commanders and leaders|Commanders(es)|Commanderses|Commanding Officer|Commanding officer|Commands
        en	label	Commands held|Commemorated|Commemorates|Commenced|Commenced operations|Commencement|Commentary
        en	label	Commentators|Comments|Commercial|Commercial operations|Commercial?|Commission|Commission date
        en	label	Commission proposal|Commissioned|Commissioned by|Commissioner|Committed college|Committee
        en	label	Committee report|Committee responsible|Committees|Commodore|Common connotations|Common impurities
        en	label	Common languages|Common manufacturer|Common manufacturer(s)|Common manufacturers|Common name
        en	label	Common nicknames|Common symbols|Common types|Commonly used ingredients|Commonwealth
        en	label	Commonwealth finals|Commune|Communes|Communication protocol|Communications protocol|Communities
        en	label	Communities served|Community|Community code|Community identification number|Commuter rail
        en	label	CompTox Dashboard|CompTox Dashboard (EPA)|Companion|Companion show|Companion(s)|Companions|Company
        en	label	Company / developer|Company form|Company registration number|Company slogan|Company type
        en	label	Company/developer|Comparable|Compartment|Compatible networks|Competition|Competition history
        en	label	Competitors|Compilation album|Compilation albums|Compiled by|Compiler|Complement|Complete
        en	label	Completed|Completion|Completion date|Completion percentage|Complexity index|Complications
        en	label	Component|Component highways|Component intervals from root|Component pitches|Component type
        en	label	Component(s)|Components|Composed|Composed by|Composer|Composer(s)|Composers|Composition
        en	label	Composition by volume|Composition method|Compression efficiency|Compression ratio
        en	label	Compressor stations|Compute|Concentration|Concert hall|Concert tour by|Concert tours|Concertmaster
        en	label	Concessions given|Concubines|Concur|Concur/dissent|Concurrence|Concurrence/dissent|Concurrences
        en	label	Concurring|Condensed|Condition|Conditions|Conductor|Conf|Conf. place|Confederate service
        en	label	Confederation|Confederation cup|Confederation cup(s)|Confederation cups|Confederation(s)
        en	label	Confederations|Conference|Conference Regular Season Champions|Conference Tournament Champions
        en	label	Conference championship|Conference committee bill passed|Conference finals
        en	label	Conference regular season champions|Conference tie-ins|Conference titles
        en	label	Conference tournament champions|Conference(s)|Conferences|Confidence|Configuration|Confirmed cases
        en	label	Conflict|Conflict(s)|Conflicts|Confluence|Congeniality|Congregations|Congress|Congress seats
        en	label	Congressional district|Conjectured by|Conjectured in|Conjectured no. of terms|Conjugate acid
        en	label	Conjugate base|Conn Smythe Trophy|Connacht titles|Connected families|Connecting transport
        en	label	Connections|Connectivity|Connector|Connects to|Conscription|Consecrated|Consecrated by
        en	label	Consecration|Consensus All-Americans|Consequences|Conservation status|Conserved?|Considered by
        en	label	Consort|Consort to|Consort(s)|Consorts|Constellation|Constellation(s)|Constellations
        en	label	Constituencies|Constituency|Constituency vote|Constituent country|Constituents|Constituted
        en	label	Constituting instrument|Constituting instrument(s)|Constituting instruments|Constitution
        en	label	Constructed|Constructed by|Constructing instrument|Construction|Construction began
        en	label	Construction begin|Construction completed|Construction cost|Construction end|Construction engineer
        en	label	Construction number|Construction start|Construction started|Construction stopped|Constructor
        en	label	Constructors|Constructors' Championships|Constructors' Cup|Constructors' champion|Consumer Reports
        en	label	Contact|Contacts|Contacts (UTC)|Contained by|Container for|Contains|Contemporaries|Content
        en	label	Content license|Contents|Contents are in|Contests won|Context|Continent|Continental affiliation
        en	label	Continuous shooting|Contract|Contracted lead designer|Contractor|Contractors|Contribution
        en	label	Contribution(s)|Contributions|Control rods|Controlled by|Controlled churches|Controller input
        en	label	Controversy|Conversions|Convicted|Conviction|Conviction(s)|Convictions|Conway notation|Cook PVI
        en	label	Cooking time|Coolant cap.|Coolant capacity|Cooldown|Cooling|Cooling source|Cooling system
        en	label	Cooling towers|Coordinates|Coordination geometry|Copa Libertadores|Copa Sudamericana|Copa del Rey
        en	label	Coppa Italia|Copper|Coprocessor|Coptic calendar|Copy-on-write|Copyright|Core module|Core name
        en	label	Core name(s)|Core names|Core radius|Cores|Cork titles|Cornish|Coronation|Coroner|Coronet
        en	label	Correct as of|Corruption Perceptions Index|Cost|Cost of 30-second commercial|Cost per launch
        en	label	Couch gag|Council|Council Journal reference|Council area|Council seat|Council size|Councillor
        en	label	Councillor(s)|Councillors|Counsel for plaintiff|Counsel for plaintiff(s)|Counsel for plaintiffs
        en	label	Counsellor|Counsellor(s)|Counsellors|Counties|Countries|Countries or regions affected|Country
        en	label	Country (sports)|Country group|Country of origin|Country of production|Country or region
        en	label	Country represented|Country(ies)|County|County colours|County results|County-level divisions
        en	label	Coupe de France|Coupe de la Ligue|Couplers|Course|Course length|Course rating|Course record
        en	label	Course(s)|Courses|Court|Court composition|Court membership|Cousin systems|Cousins|Covalent radius
        en	label	Cover artist|Cover versions|Coverage|Coverage area|Coxeter diagram|Coxeter–Dynkin diagram|Created
        en	label	Created Cardinal by|Created by|Created cardinal|Created for|Created from|Creates|Creation
        en	label	Creation date|Creative director|Creative director(s)|Creative directors|Creator|Creator(s)
        en	label	Creators|Credit rating|Creed|Crest|Crest length|Crest width|Crew|Crew chief|Crew members
        en	label	Crew photo|Crew size|Crewed vehicle(s)|Crews|Cricket format|Crime|Criminal activities
        en	label	Criminal charge|Criminal charge(s)|Criminal charges|Criminal convictions|Criminal penalty
        en	label	Criminal status|Criteria|Criteria for collection|Critical cases|Critical point
        en	label	Critical point (T, P)|Crossbench|Crosses|Crosses under|Crystal class|Crystal habit
        en	label	Crystal structure|Crystal symmetry|Crystal system|Cult|Cult center|Cult centre|Cult(s)|Cultivar
        en	label	Cultivar group|Cultivar group marketing names|Cultivar(s)|Cultivars|Cults|Cultural origins|Culture
        en	label	Cultures|Cup Winners' Cup|Curate|Curate(s)|Curates|Curation policy|Curator|Curator(s)|Curators
        en	label	Curb weight|Curie point|Curling club|Currency|Currency board|Currency code|Current
        en	label	Current Representative|Current URL|Current account|Current champion|Current champion(s)
        en	label	Current champions|Current chief|Current club|Current coach|Current collection|Current commander
        en	label	Current details|Current form|Current head|Current holder|Current leadership|Current league
        en	label	Current lens|Current members|Current operator|Current operator(s)|Current operators|Current owner
        en	label	Current owner(s)|Current owners|Current partner|Current pickup|Current pickup(s)|Current pickups
        en	label	Current population|Current position|Current production of gas|Current production of oil
        en	label	Current ranking|Current region|Current roster|Current school|Current season|Current series
        en	label	Current status|Current status / schedule|Current status/schedule|Current streak|Current team
        en	label	Current teammate|Current tenants|Current tour|Current tour(s)|Current tours|Current uniform
        en	label	Current use|Current version|Current win streak|Currently|Currently held by|Curriculum
        en	label	Custodial body|Custodian|Cut|Cut by|Cycle|Cycle facilities|Cycle parking|Cyclist facilities
        en	label	Cyclonic storms|Cylinder block alloy|Cylinder block material|Cylinder bore|Cylinder head alloy
        en	label	Cylinder head material|Cylinder size|Cylinders|Cystine|D-PN|DC voltage|DDD|DE (MeV)|DFB-Pokal
        en	label	DFL-Supercup|DMI speeds|DNSSEC|DVB-S|Daily ridership|Daily traffic|Daily usage|Daisy chain
        en	label	Dally M Medal|Dam|Dam and spillways|Dam height|Dam length|Dam volume|Damage|Damsire|Dan
        en	label	Dana classification|Darts|Darts since|Data|Data deduplication|Data format|Data inputs|Data pack format|Data page
        en	label	Data release frequency|Data signal|Data structure|Data types captured|Data width
        en	label	Database references|Databases|Date|Date apprehended|Date assented to|Date closed|Date commenced
        en	label	Date completed|Date created|Date discontinued|Date discovered|Date dissolved|Date effective
        en	label	Date established|Date extended|Date format|Date format(s)|Date formats|Date formed|Date founded
        en	label	Date made|Date of Royal Assent|Date of act|Date of birth|Date of closure|Date of death
        en	label	Date of designation|Date of disappearance|Date of first use|Date of introduction|Date of issue
        en	label	Date of peak|Date of production|Date of publication|Date opened|Date passed|Date passed by
        en	label	Date patched|Date premiered|Date range|Date ratified|Date released|Date repealed|Date resolution
        en	label	Date restored|Date retired|Date signed|Date won|Date(s)|Dates|Dates of operation
        en	label	Dates of the reign|Dates recorded|Dates run|Daughters|Davis Cup|Davis Cup titles|Day
        en	label	Day of the week|Daylight saving time|Days|Days in orbit|Days occupied|Deacon|Deacon(s)|Deacons
        en	label	Deactivated|Dean|Dean(s)|Deaneries|Deanery|Deans|Death|Death date|Death place|Death rate
        en	label	Death toll|Death(s)|Deaths|Debut|Debut season|Debut works|Debuting countries|Debuts|Decades|Decay
        en	label	Decay date|Decay energy|Decay mode|Decay products|Decays into|Deceleration|Decided|Decile|Decision
        en	label	Decision by|Deck|Deck clearance|Decks|Declared|Declination|Decommissioned|Decorations|Decussation
        en	label	Dedicated|Dedicated date|Dedicated to|Dedication|Default user interface|Defendant|Defendant(s)
        en	label	Defendants|Defender|Defender(s)|Defenders|Defending champion|Defending champions|Defense|Defenses
        en	label	Defensive coordinator|Defensive touchdowns|Defined by|Definitions|Defunct|Deities|Deity
        en	label	Delegate count|Delegates|Delete|Delisted|Delisted CP|Delisted NHL|Delivered|Demographic
        en	label	Demographics|Demolished|Demonym|Demonym(s)|Demonyms|Demos|Demotion|Denomination
        en	label	Denominational affiliation|Denominations|Density|Density (at STP)|Density (near r.t.)
        en	label	Density at STP|Department|Department executive|Department for Education URN|Departments
        en	label	Dependence liability|Dependencies|Depicts|Deployed from|Deployed personnel|Deployment date
        en	label	Depositaries|Depositary|Deposition|Deposits|Depot|Depot(s)|Depots|Depth|Depth of hold|Deputy
        en	label	Deputy Administrator|Deputy Commander|Deputy Head|Deputy Leader|Deputy Mayor
        en	label	Deputy Minister responsible|Deputy Minister(s) responsible|Deputy Ministers responsible
        en	label	Deputy Prime Minister|Deputy Speaker|Deputy director|Deputy editor|Deputy head of government
        en	label	Deputy headteacher|Deputy leader|Deregistered|Derivation|Derivations from other quantities
        en	label	Derivative|Derivative forms|Derivative work|Derivative(s)|Derivatives|Derived from|Descendant arts
        en	label	Descendants|Descended from|Description|Design|Design based on|Design date|Design director
        en	label	Design discontinued|Design engineer|Design group|Design life|Designated|Designated ALRH
        en	label	Designated CHICL|Designated CHISL|Designated CP|Designated CRHP|Designated FLHD|Designated KSRHP
        en	label	Designated MSHS|Designated NB|Designated NCPHLR|Designated NHL|Designated NHLD|Designated NHLDCP
        en	label	Designated NHP|Designated NHS|Designated NJRHP|Designated NMEM|Designated NMON|Designated NRIS
        en	label	Designated NYCL|Designated PHMC|Designated VLR|Designated WASRL|Designated as a terrorist group by
        en	label	Designation|Designation scheme|Designation(s)|Designations|Designed|Designed by|Designer
        en	label	Designer(s)|Designers|Desktop|Destination|Destinations|Destroyed|Detail|Details|Detained
        en	label	Detained at|Detection method|Detention centers|Detonation mechanism|Detonation velocity|Devanagari
        en	label	Devanāgarī|Developed|Developed by|Developed from|Developed into|Developer|Developer(s)|Developers
        en	label	Development|Development body|Development status|Device type|Dewey Decimal|DfE URN|DfT category
        en	label	Dharma names|Diagnostic features|Diagnostic method|Diagram|Dialect|Dialects|Dialing code
        en	label	Dialing code(s)|Dialling code|Diameter|Diamond Play Button|Diaphaneity|Diaphragm|Diasystem
        en	label	Die size|Died|Dietary fiber|Dietary fibre|Differential diagnosis|Difficulty|Digest sizes|Digital
        en	label	Digital channel|Digital terrestrial|Dimension|Dimensions|Diocese|Dipole moment|DirecTV
        en	label	Direct-to-video|Direct3D|DirectX|Directed by|Directeur sportif|Direction|Direction of facade
        en	label	Direction of façade|Directive|Director|Director General|Director of Education|Director of Football
        en	label	Director of football|Director of music|Director of the Port|Director(s)|Directors
        en	label	Directory contents|Disability|Disability class|Disabled access|Disappeared|Disbanded|Disbursements
        en	label	Discharge|Disciple of|Disciple(s)|Discipline|Discipline titles|Discipline(s)|Disciplines
        en	label	Discography|Discontinued|Discordian calendar|Discovered|Discovered by|Discoverer|Discovery
        en	label	Discovery and first isolation|Discovery date|Discovery method|Discovery site|Disease|DiseasesDB
        en	label	Disestablished|Dish Network|Dismantled|Dispersion|Displacement|Display|Display size|Display type
        en	label	Disposal|Disposition|Dispute policies|Disputed between|Dissent|Dissent by|Dissenting|Dissents
        en	label	Dissipated|Dissolution|Dissolved|Distance|Distance from|Distance modulus|Distance traveled
        en	label	Distance travelled|Distances|Distinct recipients|Distinctive unit insignia|Distinguishing features
        en	label	Distributed by|Distributing label|Distribution|Distributor|Distributor(s)|Distributors|District
        en	label	District Factor Group|District ID|District created|District mascot|District(s)|Districts|Division
        en	label	Division Record|Division map|Division place|Division semifinals|Division titles|Division(s)
        en	label	Divisions|Divisors|Docket|Docket No.|Docket no.|Docket nos.|Docking|Docking date|Docking port
        en	label	Docking with ISS|Docking with Mir|Doctor|Doctoral advisor|Doctoral advisor(s)|Doctoral advisors
        en	label	Doctoral students|Doctorate|Document citation|Documents|Dog (domestic dog)|Dogs|Domain|Domain(s)
        en	label	Domains|Dome|Dome count|Dome dia. (inner)|Dome dia. (outer)|Dome diameter (inner)
        en	label	Dome diameter (outer)|Dome height (inner)|Dome height (outer)|Dome(s)|Domes|Domestic
        en	label	Domestic career|Domestic cat|Domestic cup|Domestic cup(s)|Domestic cups|Domestic movements
        en	label	Domestic partner|Domestic partner(s)|Domestic partners|Domestic passengers|Domestic suppliers
        en	label	Domestic team information|Dominant key|Dominant team|Door(s)|Doors|Dorlands|Dorlands /Elsevier
        en	label	Doubles|Dowager|Downfall|Download URL|Downwind sail area|Draft|Draft depth|Drafted|Drainage
        en	label	Draining|Drains from|Drains to|Draught|Draw|Draws|Dreamspell|Dress code|Dress size|Drilled
        en	label	Drinkware|Drive|Driver|Driver dia.|Driver diameter|Drivers|Drivers' Championships
        en	label	Drivers' champion|Drives on|Drives on the|Drivetrain|Driving side|Drop|Dropped by|Drops|Drug class
        en	label	DrugBank|Dry mass|Dry weight|Dual|Dual polygon|Dual polyhedron|Duodecimal|Durability|Duration
        en	label	Duration effect|Duration of action|Duration of tornado outbreak|Duration of tornado outbreak2
        en	label	Dynasty|Dáil Éireann|E mainsail foot|E number|EC Number|EC no.|EC number|EC-number|ECHA InfoCard
        en	label	ECI Status|ECLI|ECO|ECOD|EESC opinion|EFL Cup|EINECS|EIRP|ELP|EMS level|EP by|EP opinion|EPs|ERM
        en	label	ERP|ERP/Power|ESPN.com|EU Index|EU Parliament|EU classification|EVA duration|EVAs
        en	label	Earlier dedication|Earlier version|Earlier version(s)|Earlier versions|Earliest precovery date
        en	label	Early form|Early form(s)|Early forms|Earned run average|Earnings|Earth|Earth MOID
        en	label	Ease-of-doing-business rank|Easiest route|East Division|East Division titles|East end
        en	label	Eastern Division|Eastern Finals|Eastern champions|Eastern runners-up|Eccentricity|Eccentricity (e)
        en	label	Ecclesiastical or organisational status|Ecclesiastical or organizational status
        en	label	Ecclesiastical province|Ecology|Economic & social impact|Economic aid|Economic impact|Economy|Edge
        en	label	Edges|Edges and vertices|Edibility|Edited by|Editing|Editing by|Edition|Editions|Editor
        en	label	Editor in chief|Editor(s)|Editor-In-Chief|Editor-in-chief|Editors|Education|Education system
        en	label	Effect|Effect on demographics|Effective|Effective firing range|Effective range|Effects|Effects on
        en	label	Egg color|Egg colour|Egg fossil classification|Egyptian equivalent|Egyptian hieroglyph|Eircode
        en	label	Eircode routing key|Ekstraklasa|Elder name|Elder name(s)|Elder names|Elected
        en	label	Elected Chief Minister|Elected Governor|Elected Mayor|Elected President|Elected Prime Minister
        en	label	Elected Senator|Elected Speaker|Elected by|Elected officer responsible
        en	label	Elected officers responsible|Elected trustees|Election|Election method|Election symbol|Election(s)
        en	label	Elections|Electoral college|Electoral vote|Electoral votes|Electorate|Electors|Electric battery
        en	label	Electric charge|Electric dipole moment|Electric motor|Electric polarizability|Electric range
        en	label	Electric system|Electric system(s)|Electric system/s|Electric systems|Electrical
        en	label	Electrical resistivity|Electrical resistivity and conductivity|Electricity|Electrification
        en	label	Electrified|Electron configuration|Electron mobility|Electronegativity|Electronic|Electronic fare
        en	label	Electronic symbol|Electronic warfare|Electronic warfare & decoys|Electrons per shell|Element
        en	label	Element category|Element of stories featuring|Elementary particle|Elevated|Elevation
        en	label	Elevation AMSL|Elevation change|Elevation gain|Elevation gain/loss|Elevation range|Eligibility
        en	label	Elimination half-life|Elo ranking|Emblem|Emblem(s)|Emblems|Emergency department|Emission nebula
        en	label	Emissions control systems|Emissions target standard|Emperor|Emphasis|Employees|Employer
        en	label	Employer(s)|Employers|Empress|Empty mass|Enacted|Enacted by|Enclosure|Encoding|End|End date
        en	label	End names|End of mission|End point|Endangered|Ended|Ended operation|Endianness|Ending coordinates
        en	label	Ending theme|Endowment|Ends|Endurance|Energy|Engagements|Engine|Engine RPM range|Engine maker
        en	label	Engine power|Engine suppliers|Engine type|Engine(s)|Engineer|Engineering career
        en	label	Engineering design by|Engineering discipline|Engines|English|English Regnal year|English magazine
        en	label	English name|English network|English publisher|English title|English translation|Enrollment
        en	label	Enrolment|Ensembl|Entered market|Entered service|Entertainment|Entertainment facilities
        en	label	Enthalpy of fusion (ΔfH⦵fus)|Enthalpy of sublimation (ΔfHsublim)|Enthronement|Enthusiast
        en	label	Entity (decimal)|Entrances|Entrants|Entrenchments|Entrez|Entries|Entropy|Entry|Entry chronology
        en	label	Entry into force|Entry mode|Entry-level|Environmental issues|Ephemeris|Epicenter|Epicentre
        en	label	Episcopal Vicar|Episcopal Vicar(s)|Episcopal Vicars|Episcopal area|Episode chronology|Episode no.
        en	label	Episodes|Epithermal|Epoch|Epoch(es)|Epoches|Epochs|Eponym|Eponymous skills|Eponyms|Epson Tour
        en	label	Equal temperament|Equatorial escape velocity|Equatorial radius|Equatorial rotation velocity
        en	label	Equatorial surface gravity|Equipment|Equipment(s)|Equivalent|Equivalent ranks|Equivalent to
        en	label	Equivalents|Era|Era dates|Era name|Era name and dates|Eredivisie|Eruption type|Escape end
        en	label	Escape velocity|Escaped|Escutcheon|Est. completion|Established|Established as|Establishment
        en	label	Establishments and disestablishments categories|Estate|Estate(s)|Estates|Estimated age
        en	label	Estimated gas in place|Estimated oil in place|Estimated value|Ethiopian calendar|Ethnic background
        en	label	Ethnic composition|Ethnic group|Ethnic groups|Ethnic groups (2011)|Ethnic groups in|Ethnic makeup
        en	label	Ethnicities|Ethnicity|Etruscan equivalent|Etymology|Euler char.|Europa League|European Ch'ship
        en	label	European Championship appearances|European Parliament|European Parliament constituency
        en	label	European Parliament group|European Senior Tour|European Seniors Tour|European Tour
        en	label	European Tour Golfer of the Year|European Tour Order of Merit winner
        en	label	European Tour Race to Dubai winner|European affiliation|European political alliance|Evacuated
        en	label	Event|Event chronology|Event name|Event type|Event(s)|Events|Events hosted|Evian Championship
        en	label	Evolutionary stage|Ex. kurtosis|ExPASy|Examine|Examples|Excavated|Excavation dates|Excess energy
        en	label	Excess kurtosis|Exchange|Exchanges|Exclusive economic zone|Excretion|Executed by|Executive
        en	label	Executive Director|Executive chairman|Executive director|Executive editor|Executive headteacher
        en	label	Executive order number|Executive producer|Executive producer(s)|Executive producers
        en	label	Executive profile|Executive suites|Executive supervisor|Exemplar|Exemplar(s)|Exemplars|Exhibition
        en	label	Existed|Exoplanet Archive|Expanded|Expansion draft|Expected|Expedition|Expenditure|Expenditures
        en	label	Expenses|Experience|Expiration|Expiry|Explosive limits|Explosive velocity|Exponent|Export goods
        en	label	Exports|Exposed|Expositions|Exposure|Exposure metering|Exposure modes|Expressways|Extended from
        en	label	Extended support|Extended to|Extends|Extensible?|Extensions|Extensive?|Extent|External
        en	label	External IDs|External MSDS|External control|External display|External interface|External links
        en	label	External memory|External resources|Extinct|Extinction|Extinction date|Extra points
        en	label	Extrasolar Planets Encyclopaedia|Extratropical|Eye color|Eye colour|Eye hazards|F-numbers|F.Laps
        en	label	F/Laps|FA Community Shield|FA Cup|FA Premier League|FA Trophy|FAA LID|FBI Ten Most Wanted Fugitive
        en	label	FC umpired|FCI|FCS Coaches|FDI stock|FIA Grade|FIBA Hall of Fame|FIBA ranking|FIBA zone
        en	label	FIDE rating|FIDE title|FIFA Club World Cup|FIFA affiliation|FIFA code|FIFA ranking|FIFe|FIPS code
        en	label	FIVB ranking|FMA|FP Trophy wins|FSB frequency|FSB protocol|FSB speeds|Fabric|Fabrication by
        en	label	Fabrication process|Fabricator|Face color|Face colour|Face configuration|Face value|Facebook|Faces
        en	label	Facilities|Facilities and equipment|Facility ID|Faction|Factions|Factor of adh.|Factorization
        en	label	Faculty|Faculty (on FTE basis)|Fahrenheit|Failure|Failure rates|Failure rates (first year)
        en	label	Failure(s)|Failures|Fair play award|Fairways|Fall date|Family|Family name|Famous pract.
        en	label	Famous practitioners|Fantail blades|Faraday constant|Fare card|Fare structure|Fare zone|Fare zones
        en	label	Farm club|Fast Pass|Fastest lap|Fastest laps|Fat|Fat composition|Fat content|Fatalities
        en	label	Fatality rate|Fate|Father|Fault|Favorite|Favourite|Fax|Façade direction|Feast|Feast day
        en	label	Feast day(s)|Feast days|Feasts|Feature type|Featured music|Features|Fed Cup|FedEx Cup champion
        en	label	Federal Council|Federal Division(s)|Federal Register details|Federal Register document number
        en	label	Federal agency|Federal division|Federal division(s)|Federal divisions|Federal province
        en	label	Federal state|Federal subject|Federalism|Federation Cup|Feed system|Feeder schools|Feeder to
        en	label	Feedstock|Feedwater heater|Fees|Fellows|Female|Females|Ferry|Fertility rate|Festival date
        en	label	Festivals|Fetch|Fewest MKs|Fewest selections|Fiction genres|Field|Field dimensions|Field goal %
        en	label	Field goals|Field history|Field of research|Field shape|Field size|Field surface|Fielding coach
        en	label	Fields|Fifth party|Fight card|Fight date|Fight of the night|Fight song|Fighter|Fighters
        en	label	Fighting out of|Fighting style|File allocation|File formats|File system permissions
        en	label	Filename extension|Filename extension(s)|Filename extensions|Filesize|Filing status|Filling
        en	label	Filling weight|Film|Film advance|Film editor|Film format|Film size|Film speed|Film(s)|Filmed by
        en	label	Filming dates|Filming ended|Filming started|Films and television|Filter|Filter diameter|Final
        en	label	Final award|Final champion|Final champion(s)|Final champions|Final edition|Final entry|Final head
        en	label	Final holder|Final issue|Final issue date|Final issue — Number|Final location|Final points
        en	label	Final positions|Final preview|Final release|Final result|Final round|Final ruler|Final table
        en	label	Final table(s)|Final tables|Final unstable|Final winner|Final year|Finals|Finals MVP
        en	label	Finals champions|Finals performance|Finals series|Finals site|Financial year|Find a Grave|Fined
        en	label	Fingerboard|Finished last season|Fire|Fire chief|Fire service|Fire station|Fire station(s)
        en	label	Fire stations|Fire tubes|Fireboats|Firebox|Firegrate area|Fireplaces|Firmware memory|First
        en	label	First Division|First ICS race|First IRL race|First Minister|First ODI|First Secretary|First T20I
        en	label	First Test|First air|First air date|First aired|First appearance|First appeared|First ascent
        en	label	First attested|First award|First awarded|First broadcast|First case|First champion
        en	label	First champion(s)|First champions|First comic appearance|First constructed|First contested
        en	label	First court|First cousins|First crewed flight|First criticality|First edition|First election
        en	label	First entry|First event|First executive|First flew|First flight|First flooded|First game
        en	label	First held|First holder|First induction|First international|First isolation|First issue
        en	label	First issue date|First kit|First languages|First languages (2011)|First leg|First legislature
        en	label	First light|First lit|First meeting|First men's ODI|First men's Test|First mentioned|First monarch
        en	label	First officeholder|First outbreak|First party|First performance|First played|First postal stamp
        en	label	First production|First proof by|First proof in|First publication|First published
        en	label	First published in|First race|First rally|First reading|First recorded|First release
        en	label	First released|First reported|First reporter|First round|First round selections|First run
        en	label	First season|First seen|First selection|First selections|First service|First settled
        en	label	First shown in|First stage|First stated by|First stated in|First storm formed|First system formed
        en	label	First terms|First time|First use|First vines planted|First vintage|First win|First winner
        en	label	First women's Test|First year|First-class debut|First-team|Fiscal year|Fish|Fisher information
        en	label	Fit for military service|Fitzgibbon titles|Flag|Flag bearer|Flag bearer (closing)
        en	label	Flag bearer (opening)|Flag bearer(s)|Flag bearers|Flammable|Flash|Flash floods|Flash point
        en	label	Flash synchronization|Flattening|Flavor|Flavour|Fleet|Fleet numbers|Fleet size|Flight altitude
        en	label	Flight ceiling|Flight number|Flight origin|Floating point|Floor area|Floor count|Floor elevation
        en	label	Floor height|Floor type|Flower|Flower guild|Flower tree|Fluence|Flues|Fluoride|Fluoride (Fl)
        en	label	Flyby of|Flying hours|Foaled|Focal height|Focal length|Focal ratio|Focus|Focus areas
        en	label	Focus bracketing|Focus cities|Focus city for|Focus modes|Focus(es)|Focusing|Fog signal|Folate (B9)
        en	label	Folate (Vit. B9)|Folded|Foliage color|Folklore|Followed by|Followers|Following station|Follows
        en	label	Food energy|Food energy (per serving)|Food energy per 100 grams|Food type|Footage|Football
        en	label	Football League Cup|Football League Trophy|Footnotes|Footnotes / references|Forbes|Forced fumbles
        en	label	Foreign reserves|Foreign suppliers|Foreshocks|Forks|Form|Form factor|Format|Format coverage
        en	label	Format(s)|Formation|Formation(s)|Formations|Formed|Formed by|Former affiliation
        en	label	Former affiliations|Former ballparks|Former call signs|Former callsigns|Former channel number
        en	label	Former channel number(s)|Former channel numbers|Former choreographer|Former coach|Former coaches
        en	label	Former colors|Former editors|Former frequencies|Former ground|Former member|Former member(s)
        en	label	Former members|Former name|Former name(s)|Former names|Former operator|Former operator(s)
        en	label	Former operators|Former partner|Former partner(s)|Former partners|Former route number|Former seat
        en	label	Former seat(s)|Former seats|Former series|Former teams|Former tour|Former tour(s)|Former tours
        en	label	Former type|Formerly|Formerly called|Formerly of|Forms|Formula|Formula (repeating unit)
        en	label	Formula mass|Formula units (Z)|Forte no. / Complement|Found|Found date|Foundation
        en	label	Foundation bloodstock|Founded|Founded as|Founded at|Founded by|Founder|Founder(s)|Founders
        en	label	Founding|Founding date|Founding location|Foundry|Fourth party|Fourth place|Fourth-place|Fracture
        en	label	Frame coverage|Frame type|Franchise|Franchise history|Franchise(s)|Franchisees|Franchises
        en	label	Fraternity|Frazioni|Free dance|Free format?|Free online archives|Free skate|Freesat|Freeview
        en	label	Freight|Freight (t)|French|French Open|French Open Junior|French Pro|Freq. used|Frequencies
        en	label	Frequency|Frequent-flyer program|Fretboard|Friction sensitivity|From|Front camera
        en	label	Front cylinder size|Front office|Front suspension|Frozen|Fuel (fissile material)|Fuel capacity
        en	label	Fuel consumption|Fuel source|Fuel state|Fuel supplier|Fuel system|Fuel type|Full Court
        en	label	Full case name|Full name|Full table|Full text|Fumble recoveries|Function|Functional status
        en	label	Functions|Funding|Fuselage codes|Fusibility|Fusion genres|Futures Tour
        en	label	Fédération Cynologique Internationale|G League draft|G-force|GCCF|GDP|GDP (PPP)|GDP (nominal)
        en	label	GDP by component|GDP by sector|GDP growth|GDP per capita|GDP per capita rank|GDP rank
        en	label	GHS hazard statements|GHS labelling|GHS pictograms|GHS precautionary statements|GHS signal word
        en	label	GNIS|GNIS ID|GNIS feature ID|GPU|GPU Modem|GPU(s)|GPUs|GRP|GUI|GVA|Gaelic|Gaelic name
        en	label	Galactic coordinates|Galactocentric velocity|Game|Game number|Game results|Games|Games (Goals)
        en	label	Games managed|Games played|Games started|Gamma|Garage|Garrison|Garrison information|Garrison/HQ
        en	label	Gate|Gauge|Gaussian integer factorization|Gazetted|Ge'ez|Gear ratio|Gemstone|GenBank|Gender
        en	label	Gene Ontology|Gene location (Human)|Gene location (Mouse)|GeneCards|GeneReviews|Genealogy|Genera
        en	label	General|General Manager|General Secretary|General availability|General characteristics
        en	label	General classification|General contractor|General direction|General information|General manager
        en	label	General manager(s)|General managers|General nature|General purpose|General secretary
        en	label	General specifications|General-purpose|Generalizations|Generation|Generations|Generator|Genitive
        en	label	Genome size|Genre|Genre(s)|Genres|Gentilic|Genus|Geographic coordinates|Geographic distribution
        en	label	Geographic origin|Geographical range|Geography|Geology|Geometric albedo|Georgian
        en	label	Geospatial coverage|Gibbs free energy (ΔfG⦵)|Gini|Gini coefficient|Girls' doubles|Girls' singles
        en	label	Giro d'Italia|Girth|Given for|Gives rise to|Glossary|Glottolog|Glutamic acid|Glycaemic index
        en	label	Glycemic index|Glycine|Glyphs|Gmelin Reference|Gmina|Gms|Goalie|Goals|Goals against
        en	label	Goals against average|Goals for|Goals scored|God of|Goddess of|Going|Gold|Gold Play Button
        en	label	Gold Stars|Golden Ball|Golden Boot|Golden Horus|Governance|Governing agency|Governing body
        en	label	Governing body/owner|Government|Government Leader|Government after|Government before
        en	label	Government debt|Government in exile|Government seat|Government structure|Government website
        en	label	Governor|Governor General|Governor after|Governor before|Governor-General|Governorate|Governors
        en	label	Grace|Grade|Grade 10|Grade 11|Grade 12|Grade 9|Grade levels|Grade(s)|Grades|Grades offered
        en	label	Graduates|Gram panchayat|Grand Master|Grand Slam|Grand Slam Cup|Grand Slam doubles results
        en	label	Grand Slam mixed doubles results|Grand Slam singles results|Grand Slam victories|Grand Tours
        en	label	Granddaughters|Grandfathers|Grandmothers|Grandorder|Grandparent|Grandparent(s)|Grandparents
        en	label	Grandsire|Grandsons|Grapes produced|Graphic novel(s)|Graphics|Grass color|Grate area|Gray's
        en	label	Greatest depth|Greatest eclipse|Greek|Greek equivalent|Greek numeral|Greek prefix|Greens
        en	label	Gregorian calendar|Gregorian equivalent|Grey Cup|Grid|Grid reference|Grip|Gross domestic product
        en	label	Gross external debt|Gross mass|Gross revenue|Ground|Ground Capacity|Ground casualties
        en	label	Ground clearance|Ground fatalities|Ground information|Ground injuries|Groundbreaking|Grounds|Group
        en	label	Group or cluster|Group(s)|Group, period, block|Grouping|Grouplet|Groups|Growing season|Growth rate
        en	label	Guest appearance|Guest appearance(s)|Guest appearances|Guest singles|Guest star|Guest star(s)
        en	label	Guest stars|Guests|Guidance system|Gujarati|Gurmukhi|Guru|Guthrie code|Gwoyeu Romatzyh|Gym
        en	label	Gymnastics career|HAAT|HAZMAT|HDI|HDI (2019)|HGNC|HII region|HSV (h, s, v)|HVAC
        en	label	Habitable zone inner limit|Habitable zone outer limit|Habitat|Hackle|Haft type|Hair color
        en	label	Hair colour|Hakka|Half-brothers|Half-life|Half-light radius (apparent)
        en	label	Half-light radius (physical)|Half-sisters|Half-time show|Halftime show|Hall of Fame|Hall of Famers
        en	label	Hamlet|Hand|Handedness|Hangul|Hanja|Hanyu Pinyin|Hanyu Pinyin (Mandarin)|Hapū|Hardness|Hardware
        en	label	Harry Sunderland Trophy|Hazard statements|Hazards|Head|Head Boy|Head Coach|Head Coach(es)
        en	label	Head Girl|Head chef|Head coach|Head coach(es)|Head coaching information|Head coaching record
        en	label	Head material|Head of School|Head of Upper School|Head of government|Head of school|Head of state
        en	label	Head teacher|Head type|Headmaster|Headmistress|Headquarters|Headquarters location|Headteacher
        en	label	Headwaters|Headway|Health|Health points|Hearing aid compatibility|Hearts appearances|Heat
        en	label	Heat capacity (C)|Heat of fusion|Heat of vaporization|Heat units|Heating surface|Heaviest champion
        en	label	Hebrew|Hebrew calendar|Hectares|Height|Height (cm)|Height (foundation)|Height (thalweg)
        en	label	Height above water|Height restriction|Height to|Heir|Heir apparent|Heir presumptive|Heir-apparent
        en	label	Heisman|Heisman Trophy|Heisman winners|Helicopter|Helicopters|Helio radial velocity
        en	label	Heliocentric radial velocity|Helipad|Helipad(s)|Helipads|Helm|Helms National Champion
        en	label	Henry's law constant (kH)|Hepburn|Heritage|Heritage designation|Heritage status|Hex triplet
        en	label	Hexadecimal|Heya|High checkout|High school|High school team|High-end|High-pressure cylinder|Higher
        en	label	Highest|Highest ITM Main Event finish|Highest Rank|Highest attendance|Highest break
        en	label	Highest elevation|Highest governing body|Highest gusts|Highest home attendance|Highest point|Highest pressure|Highest rank
        en	label	Highest ranking|Highest scoring|Highest scoring game|Highest wind|Highest winds
        en	label	Highest world ranking|Highest-scoring game|Highlights|Highway system|Highway systems|Highways
        en	label	Highways passed through|Hiking trails|Hilt type|Hindi|Hindu calendars|Hindu equivalent
        en	label	Hinduism equivalent|Hiragana|Histidine|Historian|Historic area|Historic counties|Historic county
        en	label	Historic seat|Historical era|History|Hitbox size|Hits|Hockey Hall of Fame|Hokkien POJ|Hold depth
        en	label	Holding|Holdings|Holiday|Holocene calendar|Home|Home arena|Home colours|Home field|Home ground
        en	label	Home ground(s)|Home grounds|Home ice|Home planet|Home province|Home record|Home region|Home runs
        en	label	Home stadium|Home state|Home station|Home town|Home venue|Home world|Home-and-away season|Homeport
        en	label	Hometown|Homeworld|HomoloGene|Honorary president|Honorary priest|Honorary priest(s)
        en	label	Honorary priests|Honored in|Honors|Honors and awards|Honoured in|Honours|Honours and awards
        en	label	Hopman Cup|Horizon|Horn status|Hornbostel–Sachs classification|Horses|Horus name|Hospital type
        en	label	Hospitalized cases|Hospitals|Host|Host broadcaster|Host cities|Host city|Host club|Host club(s)
        en	label	Host clubs|Host countries|Host country|Host nation|Host nation(s)|Host(s)|Hosted by|Hosting|Hosts
        en	label	Hot pluggable|Hotplug|Hotplugging interface|Hours|Hours in school day|House|House Speaker
        en	label	House majority|House of Commons|House of Lords|House of Representatives|Households|Houses|Hromada
        en	label	Hub|Hub for|Hub height|Hub(s)|Hubs|Hull|Hull Strength|Hull appendages|Hull type|Hull weight|Human
        en	label	Human Development Index|Hurling|Hurricanes|Husband|Hybrid|Hybrid drivetrain|Hybrid parentage
        en	label	Hybridisation|Hydraulic head|HyperTransport speeds|Hypercharge|I foretriangle height
        en	label	IAAF Athletes of the Year|IAFF|IATA|IATA ICAO Callsign|IATA code|IATA flight No.
        en	label	IBA specified ingredients|IBDB profile|IBTrACS|IBU scale|ICAO|ICAO flight No.|ICC Rankings
        en	label	ICC ranking|ICC ranking(s)|ICC rankings|ICC region|ICC status|ICCF rating|ICD-10|ICD-10-PCS|ICD-11
        en	label	ICD-9|ICD-9-CM|ICD-O|ICTV|ID number|IDD : area code|IDD : area code(s)|IDD : area codes
        en	label	IDLH (Immediate danger)|IDN|IETF|IHF|IHF rankings|IIHF code|IIHF ranking|IMA status|IMA symbol
        en	label	INSEE code|INSEE/Postal code|IOBDB profile|IOC code|IPA|IPA Number|IPA number|IPC code|IPTV
        en	label	IPv6 support|ISBN|ISBN-10|ISC event|ISCC–NBS descriptor|ISIN|ISO 15924|ISO 3166 code|ISO 3166-2
        en	label	ISO 4|ISO 4 (alt)|ISO 4217|ISO 4217 code|ISO 639-1|ISO 639-2|ISO 639-3|ISO 639-5|ISO 639-6
        en	label	ISO range|ISSN|ISSN (print)|ISSN (web)|ISTAT code|ISU Championship|ISU personal best scores
        en	label	ITF name|ITF ranking|IUCN category|IUPAC name|IUPAC name(s)|IUPAC names|IUPHAR|IUPHAR ligand
        en	label	IUPHAR/BPS|Ice class|Ice dance|Ice dancing|Ichnofamily|Ichnogenus|Ichnospecies|Ideal soil
        en	label	Identification|Identification codes|Identification symbol|Identifiers|Ideology|Idle speed
        en	label	Igbo calendar|Igneous rock|Ignition|Ignition type|Illuminated by|Illumination|Illumination(s)
        en	label	Illuminations|Illustrated by|Illustrator|Illustrator(s)|Illustrators|Image processing
        en	label	Image processor|Image sensor size|Image sensor type|Immunities|Impact|Impact crater/structure
        en	label	Impact date|Impact factor|Impact site|Impactor|Impactor diameter|Imperial House
        en	label	Implementation date|Implementation language|Implied by|Import goods|Important associated figures
        en	label	Imports|Impounds|Imprint|Imprints|Imprisoned|Imprisoned at|Impurities|In SI base units|In Unicode
        en	label	In Wikidata|In commission|In general|In office|In office since|In service|In use
        en	label	In-story information|InChI|Inactive capacity|Inaugural award|Inaugural holder|Inaugural season
        en	label	Inaugurated|Inauguration|Incantation|Inception|Incident type|Incidental music
        en	label	Incidental music composer|Inclination|Inclination (i)|Included with|Includes|Income|Income class
        en	label	Incoming formation|Incorporated|Incorporated (city)|Incorporated (town)|Incorporated (village)
        en	label	Incorporation|Incumbent|Incumbent President|Incumbent Prime Minister|Independence
        en	label	Independence declared|Independent|Index case|Indexing|Indianapolis 500 winner|Indices
        en	label	Indiv. podiums|Indiv. starts|Indiv. wins|Individual stages|Individual wins
        en	label	Indo-European equivalent|Indonesian|Inducted|Induction|Industrial sector(s)|Industry
        en	label	Infant mortality rate|Inflation|Inflation (CPI)|Influenced|Influenced by|Influences|Informal style
        en	label	Information|Information accurate as of|Information at IDEAS / RePEc|Infraclass|Infrafamily
        en	label	Infrakingdom|Infraorder|Infraphylum|Infrastructure|Ingestion hazards|Ingredients
        en	label	Ingredients generally used|Inhalation hazards|Inherent abilities|Initial release
        en	label	Initial release date|Injured|Injuries|Injuries (non-fatal)|Inker|Inker(s)|Inkers|Inland ports
        en	label	Innervates|Input|Input methods|Input/output|Inquiries|Inquiry|Inscription|Inscriptions|Insert
        en	label	Insertion|Inside 20|Insignia|Inspired by|Instagram|Installation|Installed|Installed capacity
        en	label	Installed power|Instituted|Institution|Institution memberships|Institutions|Instruction set
        en	label	Instance of|Instruction set architecture|Instructions|Instrument|Instrument(s)|Instrumental|Instruments
        en	label	Instruments cited|Int. Tennis HoF|IntEnz|Intended use|Intense tropical cyclones|Intensity
        en	label	Intensive?|Inter-counties|Inter-county|Inter-county titles|Inter-county(ies)|InterPro|Interactions
        en	label	Intercalated Games|Interceptions|Interceptor|Interchange|Interchanges|Intercommunality|Interest
        en	label	Interest on reserves|Interest paid on excess reserves?|Interest rate target|Interesting features
        en	label	Interfaces|Interior area|Intermediate sprints|Internal|Internal angle (degrees)|International
        en	label	International affiliation|International cup|International cup(s)|International cups
        en	label	International information|International movements|International passengers|International side
        en	label	International standard|International students|Internet|Internet TLD|Internet country code
        en	label	Internet hosts|Internet media type|Internet media types|Internet television|Internet users
        en	label	Intersections|Interstates|Intertoto Cup|Interval act|Interval act(s)|Interval acts|Interval class
        en	label	Introduced|Introduced by|Introduction|Introduction date|Introductory price|Invalid or blank votes
        en	label	Invented|Invented by|Invention|Invention year|Invention(s)|Inventions|Inventor|Inventor(s)
        en	label	Inventors|Inversion|Inversions|Investiture|Iodine value|Ionization energies|Iranian calendar|Irish
        en	label	Irish Grid Reference|Irish grid reference|Irish name|Iron|Islamic calendar|Island group|Islands
        en	label	Isoelectric point|Isolation|Isolation date|Isoleucine|Isospin|Isotope|Isotope mass|Isotopes of
        en	label	Isp (SL)|Isp (vac.)|Issuance|Issue|Issue Detail|Issue more...|Issues|Issuing authority
        en	label	Items collected|Iwi number|J foretriangle base|JCR|JSTOR|Japan Golf Tour
        en	label	Japan Golf Tour money list winner|Japanese|Japanese calendar|Japanese name|Javanese calendar
        en	label	Jersey number|Jewel|Jewish leader|Jib/genoa area|Jmol 3D model|Jmol-3D images|Jockey
        en	label	Joint committees|Joint venture|Journal homepage|Journal reference|Journey time|Juche calendar
        en	label	Judge|Judge sitting|Judge term length|Judge's Oath|Judge(s) sitting|Judge-Rapporteur|Judges
        en	label	Judges sitting|Judicial Vicar|Judicial district|Judiciary|Julian calendar|Junctions|Jupiter
        en	label	Jupiter MOID|Jurisdiction|Jurisdictional structure|Jurisprudence|Just interval|Just intonation
        en	label	Jyutping|J−H color index|J−K color index|KBO debut|KBO statistics|KEGG|KHL draft|KIC|KNVB Cup
        en	label	KSH code|Kali Yuga|Kanji|Kannada|Kanton|Katakana|Kecamatan|Keel/board type|Kelvin
        en	label	Kennel club standards|Kerb weight|Kernel type|Key|Key dates|Key document|Key documents
        en	label	Key holdings|Key people|Key personnel|Key points|Key sizes|Key texts|Keyboard|Keyboard instrument
        en	label	Keynote speaker|Keywords|Khan|Khmer|Kickboxing record|Killed|Kindergarten|King|Kingdom
        en	label	Kingdom established|Kings|Kirshenbaum|Kit manufacturer|Knesset|Known as|Known cases|Known for
        en	label	Known moons|Known satellites|Korean|Korean calendar|Korean name|Korn Ferry Tour
        en	label	Kraft Nabisco Championship|Krai|Kreis|Kullback–Leibler divergence|Kyūjitai|Köppen|Köppen climate
        en	label	L1 cache|L2 cache|L2 speakers|L3 cache|L4 cache|LA umpired|LAHCM No.|LAU|LC Class
        en	label	LC Classification|LC50 (median concentration)|LCCN|LCD screen|LCLo (lowest published)|LD50
        en	label	LD50 (median dose)|LDLo (lowest published)|LEA|LFO|LGA|LGA(s)|LGAs|LGBT wing|LGBT+ wing|LID|LOA
        en	label	LOINC|LOOF|LPGA Championship|LPGA Legends|LPGA Tour|LPGA Tour Money Winner
        en	label	LPGA Tour Player of the Year|LPGA Tour Rookie of the Year|LPGA Vare Trophy|LPGA of Japan Tour
        en	label	LPGA of Korea Tour|LWL|La Liga|Label|Label(s)|Labels|Labor force|Labor force by occupation
        en	label	Laboratory|Laboratory type|Labour force|Labour force by occupation|Labour wing|Lactose
        en	label	Ladies Asian Golf Tour|Ladies European Tour|Ladies' Gaelic football|Ladies' singles
        en	label	Ladies's singles|Laicized|Laid down|Laid up|Lake type|Lance Todd Trophy|Land|Land area
        en	label	Land diameter|Land use|Lander|Landing|Landing date|Landing mass|Landing site|Landings|Landlord
        en	label	Landmarks|Landslides|Lanes|Language|Language codes|Language families|Language family
        en	label	Language of name|Language of origin|Language(s)|Language(s) of origin|Languages
        en	label	Languages of origin|Lao|Lap|Lap record|Laps|Laps led|Largest|Largest cities|Largest city
        en	label	Largest hail|Largest island|Largest known term|Largest lake|Largest municipality
        en	label	Largest settlement|Largest town|Largest victory|Largest win|Last|Last First-class
        en	label	Last KBO appearance|Last List A|Last MLB appearance|Last NPB appearance
        en	label	Last Negro league baseball appearance|Last ODI|Last T20I|Last Test|Last air date|Last aired
        en	label	Last amended|Last appearance|Last awarded|Last champion|Last champion(s)|Last champions
        en	label	Last contact|Last contested|Last election|Last entry|Last eruption|Last event|Last flight
        en	label	Last general election|Last held|Last holder|Last induction|Last launch|Last level cache
        en	label	Last meeting|Last men's Test|Last mentioned|Last monarch|Last officeholder|Last perihelion
        en	label	Last race|Last rally|Last reported|Last run|Last season|Last season position|Last selection
        en	label	Last service|Last stopover|Last storm dissipated|Last system dissipated|Last updated|Last win
        en	label	Laterality|Latest edition|Latest meeting|Latest preview|Latest race|Latest release
        en	label	Latest release date|Latest release version|Latest stable release|Latest tournament|Latest unstable
        en	label	Latest unstable release|Latest version|Latin|Latin name|Latin prefix|Lattice constant
        en	label	Lattice constants|Lattice energy|Launch|Launch date|Launch history|Launch mass|Launch pad
        en	label	Launch platform|Launch site|Launch site(s)|Launch sites|Launch vehicle|Launched|Launching
        en	label	Law school type|Laws applied|Lay reader|Lay reader(s)|Lay readers|Layers|Layout|Layouts by|Lead
        en	label	Lead figures|Lead position ends|Leader|Leader after|Leader before|Leader in Lok Sabha
        en	label	Leader in Rajya Sabha|Leader of the House|Leader of the Opposition|Leader of the opposition
        en	label	Leader since|Leader's seat|Leader(s)|Leaders|Leadership|Leading companies|Leading dia.
        en	label	Leading goalkicker|Leading goalkicker medallist|League|League Cup|League One|League Two
        en	label	League championships|League cup|League cup(s)|League cups|League postseason|League titles
        en	label	League(s)|Leagues|Left|Left tributaries|Left-hand control|Leg(s)|Legacy|Legal|Legal basis
        en	label	Legal deposit|Legal effects|Legal jurisdiction|Legal personality|Legal status|Legal status (US)
        en	label	Legalised|Legislation affecting|Legislation cited|Legislative history|Legislature|Legislature term
        en	label	Legislature term(s)|Legislature terms|Legs|Leinster|Leinster titles|Length|Length (bp)
        en	label	Length fast/slow|Length of boat|Length of term|Length preserved|Lens|Lens hood|Lens mount
        en	label	Lens-based stabilization|Lepton number|Lethal dose or concentration|Letter|Letterer|Letterer(s)
        en	label	Letterers|Leucine|Level|Level on pyramid|Levels|Liabilities|Liberal arts colleges|Liberation Day
        en	label	Librarian|Library|Library website|Librettist|Libretto by|Licence|Licence plate|License
        en	label	License data|License plate|License plate prefix|License plate prefix(es)|License plate prefixes
        en	label	Licensed by|Licensing|Licensing authority|Licensor|Lieutenancy area|Lieutenant|Lieutenant Governor
        en	label	Life expectancy|Life partner|Life partner(s)|Life partners|Life span|Lifespan
        en	label	Lifetime achievement awards|Lifetime members|Lift capacity|Lift system|Lift/launch system|Lifts
        en	label	Lifts/elevators|Light|Light and air|Light characteristic|Lightest champion|Lighting|Ligue 1|Limits
        en	label	Line|Line length|Line number|Line number(s)|Line numbers|Line served|Line used|Line(s)
        en	label	Line(s) served|Line(s) used|Lineage|Lines|Lines served|Lines used|Linesmen|Linguasphere
        en	label	Linguist List|Linguistic classification|Links|Linoleic acid|Liquid density at b.p.
        en	label	Liquid density at m.p.|Liquid-fuel engine|List A debut|List Entry Number|List of PDB id codes
        en	label	List of compositions|List of languages|List of notable tournaments (with champion)|List of numbers
        en	label	List of places|Listed|Listed height|Listed weight|Listing|Listing Number|Lists|Literacy
        en	label	Literacy rate|Literal meaning|Literally|Literary movement|Literary works|Lithology|Litigation
        en	label	Litter size|Liturgical Color|Liturgical color|Liturgy|Liturgy coordinator|Live album|Live albums
        en	label	Live arrivals/departures, station information and onward connections|Load limit|Loading gauge
        en	label	Loans|Local Authority|Local Government Area|Local authority|Local council|Local councillors
        en	label	Local councils|Local date|Local education authority|Local government|Local government area
        en	label	Local government area(s)|Local government areas|Local name|Local name(s)|Local names|Local radio
        en	label	Local scenes|Local television|Local time|Local vernacular|Locale|Localities around|Locality
        en	label	Location|Location (UCSC)|Location country|Location of mill|Location of production|Location on map
        en	label	Location(s)|Locations|Lock length|Lock width|Locks|Lockups|Loco brake|Loco weight
        en	label	Locomotive and tender combined weight|Locomotive brake|Locomotive weight|Locus|Logo
        en	label	Logo designed by|Lok Sabha|Lok Sabha constituencies|Lok Sabha constituency|London Assembly
        en	label	London Underground annual entry and exit|London borough|Long title|Long-axis direction
        en	label	Long. of ascending node|Longest drop|Longest field goal|Longest losing run|Longest punt
        en	label	Longest reign|Longest river|Longest run|Longest span|Longest unbeaten run|Longest win streak
        en	label	Longest winless run|Longest winning run|Longitude|Longitude of ascending node
        en	label	Longitude of periapsis|Longitude of perihelion|Longitude of the node (Ω)|Loose Balls
        en	label	Lords Protector|Losses|Lost|Low-pressure cylinder|Lower|Lower house|Lowest|Lowest attendance
        en	label	Lowest elevation|Lowest home attendance|Lowest point|Lowest pressure|Lowest temperature|Lubricant cap.|Lubricant capacity
        en	label	Lubricants|Luminosity|Luminosity (bolometric)|Luminosity (visual, LV)|Luminous|Luster|Lustre
        en	label	Lycopene|Lymph|Lyricist|Lyricist(s)|Lyricists|Lyrics|Lysine|MAD|MBA|MCR|MDB code|MEP|MEP(s)|MEPs
        en	label	MEROPS|MGF|MIME / IANA|MLA|MLB debut|MLB statistics|MLS Cup Playoffs|MLS Cup playoffs|MOP
        en	label	MPAA rating|MPC designation|MPP|MPS|MSDS|MSP|MSRP|MU working|MVP|Macro capable|Made|Made by
        en	label	Made in|Made under|Madhhab|Magazine|Magazine(s)|Magic number|Magnesium|Magnesium (Mg)
        en	label	Magnetic moment|Magnetic ordering|Magnetic polarizability|Magnetic susceptibility
        en	label	Magnetic susceptibility (χ)|Magnitude|Magnorder|Maiden flight|Maiden launch|Maiden voyage|Mail
        en	label	Mail (t)|Main armament|Main character|Main character(s)|Main characters|Main consumers
        en	label	Main contractor|Main contractor(s)|Main contractors|Main export partners|Main facilities
        en	label	Main hazards|Main import partners|Main industries|Main ingredient|Main ingredient(s)
        en	label	Main ingredients|Main interest(s)|Main interests|Main objective|Main organ
        en	label	Main parameters of the reactor core|Main producers|Main region|Main region(s)|Main regions
        en	label	Main reserve|Main route|Main route(s)|Main routes|Main settlement|Main sponsor|Main stars
        en	label	Main technologies or sub-processes|Main telescope|Main trades|Main uses|Main venue|Main villain
        en	label	Main work|Mains electricity|Mainsail area|Mainshock|Mainspan|Mainstream popularity
        en	label	Mainstream support|Maintained by|Major|Major Archbishop|Major League Soccer
        en	label	Major League affiliations|Major actions|Major airport|Major alphabets|Major applications
        en	label	Major cities|Major competition|Major competition(s)|Major competitions|Major cult center
        en	label	Major cult centre|Major ethnic|Major ethnic groups|Major events|Major exhibits|Major exports
        en	label	Major figures|Major hurricanes|Major hurricanes (Cat. 3+)|Major implementations|Major imports
        en	label	Major intersections|Major islands|Major junctions|Major league affiliations|Major league titles
        en	label	Major practice|Major practice areas|Major racing wins|Major racing wins, honours and awards
        en	label	Major settlements|Major shrine|Major sites|Major trophy|Major varieties|Major victories|Major wins
        en	label	Major works|Major world events|Majority|Majority Leader|Majority Whip|Majority leader
        en	label	Majority leader after|Majority leader before|Majority party|Make and model|Makes' champion|Malay
        en	label	Malayalam|Male|Males|Man of the Match|Man of the match|Mana cost|Managed by|Management|Manager
        en	label	Manager(s)|Managerial career|Managerial record|Managerial team|Managerial team(s)|Managerial teams
        en	label	Managers|Managing agency|Managing director|Managing editor|Managing editor(s)
        en	label	Managing editor, design|Managing editors|Managing partner|Manchu script|Mandal|Mandarin|Manganese
        en	label	Manpower|Mantle|Mantra|Manufactured|Manufacturer|Manufacturer of conductor/cable|Manufacturer(s)
        en	label	Manufacturers|Manufacturers' Cup|Manufacturers' champion|Manx|Map|Map reference|Maps|Mapsheet
        en	label	March|March(es)|Marches|Marching band|Mark of the year|Marker Text|Market cap
        en	label	Market capitalization|Market right|Market share|MarketCap|Marketed by|Marketing names
        en	label	Marketing target|Markets|Markings|Markings / pattern|Markings/pattern|Mars MOID|Martial art
        en	label	Martyred|Mascot|Mascot(s)|Mascots|Mass|Mass number|Mass/Light ratio|Mast height|Master|Masters
        en	label	Masters Tournament|Matches|Matches played|Mate|Mate(s)|Material|Material(s)|Materials
        en	label	Materials required|Maternal grandsire|Mates|MathSciNet|MathSciNet (alt)|Maunga|Max Fast Flux
        en	label	Max Thermal Flux|Max boat air draft|Max depth|Max dirent size|Max fetch|Max file size
        en	label	Max filename length|Max length|Max magnification|Max no. of files|Max rating1|Max vertical angle
        en	label	Max volume size|Max width|Max. CPU clock|Max. CPU clock rate|Max. current|Max. depth|Max. devices
        en	label	Max. directory depth|Max. file size|Max. filename length|Max. incline|Max. intensity|Max. length
        en	label	Max. magnification|Max. number of files|Max. rating|Max. rating1|Max. snowfall|Max. temperature
        en	label	Max. voltage|Max. volume size|Max. width|Max. width of band|Max. yield|Maximum|Maximum CUP
        en	label	Maximum boat air draft|Maximum boat beam|Maximum boat draft|Maximum boat length|Maximum breaks
        en	label	Maximum depth|Maximum discharge|Maximum eclipse|Maximum firing range
        en	label	Maximum height above sea level|Maximum incline|Maximum length|Maximum pressure
        en	label	Maximum pressure (C.I.P.)|Maximum pressure (SAAMI)|Maximum range|Maximum rating|Maximum resolution
        en	label	Maximum snowfall|Maximum snowfall or ice accretion|Maximum speed|Maximum sustained winds
        en	label	Maximum temp|Maximum thrust|Maximum water depth|Maximum width|Maya numerals|Mayor|Mayor after
        en	label	Mayor before|Mayors|McCune–Reischauer|MeSH|Mean|Mean anomaly|Mean apparent magnitude|Mean density
        en	label	Mean diameter|Mean lifetime|Mean max temp|Mean min temp|Mean motion|Mean orbit radius|Mean radius
        en	label	Meaning|Meaning of name|Means of martyrdom|Means of revenue|Measurements|Mechanism of action
        en	label	Medal record|Medalists|Medallists|Medals|Media|Media type|Media/distribution|Median
        en	label	Median household income|Median income|Mediators|Medical career|Medical school|Medication|Medium
        en	label	Medium of language|MedlinePlus|Meeting no.|Meeting place|Meetings|Meetings total|Melody
        en	label	Melt. point|Melting point|Member|Member Association|Member lounge|Member of|Member of Parliament
        en	label	Member of the National|Member parties|Member party|Member party(ies)|Member states|Member(s)
        en	label	Members|Membership|Membership (2013)|Membership (est.)|Membership type|Memberships|Membranome
        en	label	Memorial|Memorial(s)|Memorials|Memory|Memory (RAM)|Memory card|Memory management|Memory support
        en	label	Memory type|Men's coach|Men's doubles|Men's singles|Mercury MOID|Merged|Merged into|Merger of
        en	label	Mesopotamian equivalent|Messier objects|MetaCyc|Metabolism|Metabolites|Metallicity
        en	label	Metallicity [Fe/H]|Metamorphic rock|Meteor showers|Meteorological history|Meter|Metering modes
        en	label	Methionine|Method|Method(s)|Methods|Metre|Metric tonnes of cargo|Metrically compatible with
        en	label	Metro chief|Metro editor|Metropolis|Metropolitan|Metropolitan Archbishop|Metropolitan City
        en	label	Metropolitan Municipality|Metropolitan area|Metropolitan borough|Metropolitan city
        en	label	Metropolitan county|Microarchitecture|Microphylum|Mid-range|Middleware|Military age
        en	label	Military awards|Military career|Military support|Mill type|Millennium|Millennium Trophy
        en	label	Min boat air draft|Min. feature size|Min. temperature|Minaret|Minaret count|Minaret height
        en	label	Minaret(s)|Minarets|Mine of origin|Minerals|Minguo calendar|Minimum|Minimum curve
        en	label	Minimum curve radius|Minimum focus distance|Minimum height above sea level|Minimum radius
        en	label	Minimum temp|Minimum turning radius|Minister|Minister of Defence|Minister of Defense
        en	label	Minister of National Security|Minister responsible|Minister(s)|Minister(s) responsible
        en	label	Minister-President|Ministers|Ministers removed|Ministers responsible
        en	label	Ministry of Education Institution no.|Minor ethnic|Minor league affiliates
        en	label	Minor league affiliations|Minor planet category|Minor premiers|Minor premiership
        en	label	Minor premierships|Minor-ranking|Minority Leader|Minority Whip|Minority languages|Minority leader
        en	label	Minority party|Mint|Mint marks|Mintage|Mirorder|Miscellaneous|Miss Congeniality|Miss Photogenic
        en	label	Missing|Missing since|Missing status|Mission|Mission duration|Mission insignia|Mission name
        en	label	Mission statement|Mission statistics|Mission type|Missionaries|Missions|Mixed doubles|Mixed gender
        en	label	Mixed martial arts record|Mixed martial arts record from Sherdog|Mixed-sex|Mixtape by|Mixtapes
        en	label	Mixture ratio|Mobile|Mobile lines|Mode|Mode(s)|Model|Model code|Model of|Model year|Model years
        en	label	Model(s)|Modeling agencies|Modeling agency|Modelling agency|Models|Models made|Modem|Moderator
        en	label	Modes|Mohs hardness|Mohs scale hardness|Mol. mass|Molar heat capacity
        en	label	Molar magnetic susceptibility|Molar mass|Molecular formula|Molecular function|Molecular shape
        en	label	Moment of inertia factor|Monarch|Monasteries|Monastics|Monetary authority|Money finish
        en	label	Money finish(es)|Money finishes|Mongolian|Mongolian Cyrillic|Mongolian script|Monounsaturated
        en	label	Monounsaturated fats|Month number|Month played|Month(s) Played|Month(s) played|Months|Monument
        en	label	Monument(s)|Monuments|Mooring|More articles or information|Morphology|Morse code|Most MKs
        en	label	Most appearances|Most awards|Most caps|Most championships|Most doubles wins|Most games
        en	label	Most laps led|Most nominations|Most outstanding player|Most player appearances|Most points
        en	label	Most recent|Most recent champion|Most recent champion(s)|Most recent champions|Most reigns
        en	label	Most runs|Most selections|Most singles wins|Most stable isotopes|Most successful
        en	label	Most successful club|Most successful club(s)|Most successful clubs|Most successful player
        en	label	Most successful player(s)|Most successful players|Most successful team|Most successful team(s)
        en	label	Most successful teams|Most ties played|Most titles|Most total wins|Most tries|Most valuable player
        en	label	Most wickets|Most wins|Most wins (constructor)|Most wins (driver)|Most wins (manufacturer)
        en	label	Most wins (team)|Most years played|Mothballed|Mother|Mother house|Mother party|Motherboard
        en	label	Motion capture|Motive|Motive(s)|Motives|Motto|Motto in English|Motto(s)|Mottos|Mount|Mountain
        en	label	Mountain type|Mountains|Mountains classification|Mounting|Mouse|Mouth|Mouth elevation
        en	label	Mouth location|Movement|Movement(s)|Movements|Moves|Mr. Irrelevant|Multi-camera director
        en	label	Multiple working|Multirole|Multirole helicopter|Municipal assoc.|Municipal association
        en	label	Municipal code|Municipal district|Municipal mayor|Municipal okrug|Municipal region
        en	label	Municipal rights|Municipal seat|Municipal tax rate|Municipal unit|Municipal units|Municipalities
        en	label	Municipality|Municipality code|Municipality established|Municipality key|Munster|Munster titles
        en	label	Music|Music by|Music director|Music genre|Music group|Music group(s)|Music groups|Music history
        en	label	Music videos|Musical career|Musical director|Musical(s)|Musicians|Muslim leader|Mute
        en	label	Muzzle velocity|Mycological characteristics|Mythology|NATO rank|NATO rank code|NBA D-League draft
        en	label	NBA draft|NCAA|NCAA Tournament Appearances|NCAA Tournament Champions|NCAA Tournament Elite Eight
        en	label	NCAA Tournament Final Four|NCAA Tournament Frozen Four|NCAA Tournament Runner-up
        en	label	NCAA Tournament Sweet Sixteen|NCAA Tournament appearances|NCAA Tournament champions
        en	label	NCAA Tournament runner-up|NCAA division|NCAA tournament|NCAA tournament, round|NCBI|NCBI gene
        en	label	NCBI genome ID|NCBI proteins|NCES District ID|NCES School ID|NFC Champions|NFC champions|NFL
        en	label	NFL Draft|NFL draft|NFL supplemental draft|NFPA 704|NFPA 704 (fire diamond)|NGA number|NHL
        en	label	NHL draft|NI Assembly|NIAID ChemDB|NIOSH (US health exposure limits)|NJRHP No.|NL MVP|NL champions
        en	label	NL pennants|NL runners-up|NLCS|NLDS|NLM|NLM (alt)|NOC|NPB debut|NPB statistics|NPC|NRHP No.
        en	label	NRHP Reference #|NRHP Reference No.|NRHP Reference#|NRHP reference #|NRHP reference No.
        en	label	NRHP reference no.|NStED|NUTS code|NWHL draft|NYCL No.|NYSRHP No.|NZKC|Name|Name day
        en	label	Name in hieroglyphs|Name origin|Name(s)|Name, symbol, number|Named|Named after|Named by|Named for
        en	label	Nameplate capacity|Names|Namesake|Naming|Nanakshahi calendar|Narrated by|Narrator|Nation
        en	label	National Assembly|National Baseball Hall of Fame|National Championship|National Championship Game
        en	label	National Council|National League|National Pokédex|National Rail annual entry and exit
        en	label	National affiliation|National agency|National anthem|National anthem of|National anthems
        en	label	National championship|National cuisine|National day|National federation|National finalist
        en	label	National finals|National language|National language(s)|National languages|National origin
        en	label	National ranking|National sevens|National side|National sport|National team|National team(s)
        en	label	National teams|National titles|Nationalities|Nationality|Nationality of parties|Nationality(ies)
        en	label	Nations|Nations participating|Nations' Cup|Nationwide Tour|Native client on|Native client(s) on
        en	label	Native clients on|Native language|Native languages|Native name|Native name(s)|Native names
        en	label	Native region|Native speakers|Native title|Native to|Natural England website|Natural abundance
        en	label	Natural hazards|Natural occurrence|Natural resources|Nature|Nature of rarity|Nave length
        en	label	Nave width|Navigable|Navigable length|Navigation authority|Nearby city|Nearest Metro station
        en	label	Nearest airport|Nearest car park|Nearest city|Nearest metro|Nearest metro station|Nearest parking
        en	label	Nearest railway station|Nearest star|Nearest town|Nearest train station|Nebty name|Nebula|Neck
        en	label	Neck diameter|Neck joint|Negotiators|Negro league baseball debut|Negro league debut
        en	label	Negro league statistics|Neighborhoods|Neighbourhoods|Neighbouring municipalities|Nephews
        en	label	Neptune MOID|Nerve|Nerves|Net income|Net international investment position|Net migration rate
        en	label	Net worth|Network|Network(s)|Networks|NeuroLex ID|NeuroNames|Neurotransmitter
        en	label	Neutron energy spectrum|Neutron moderator|Neutron reflector|Neutrons|New session started
        en	label	News editor|Newspaper|Next|Next (higher)|Next (lower)|Next Grand Prix|Next election|Next event
        en	label	Next general election|Next higher rank|Next lower rank|Next meeting|Next mission|Next perihelion
        en	label	Next season|Next series|Next time|Next tournament|NgL debut|Niacin (B3)|Niacin (Vit. B3)|Nickname
        en	label	Nickname(s)|Nicknames|Nieces|Nielsen Ratings|Nielsen ratings|Night skiing|Night time|Night-time
        en	label	Nine-dart finish|Nine-darters|Nisba|Nitrate (NO3)|No|No contests|No.|No. boosters|No. built
        en	label	No. in existence|No. known to exist|No. of anchor tenants|No. of animals|No. of attorneys
        en	label	No. of berths|No. of books|No. of castaways|No. of circuits|No. of compressor stations
        en	label	No. of concerts|No. of contestants|No. of days|No. of devices|No. of divisions|No. of employees
        en	label	No. of episodes|No. of events|No. of films|No. of floors|No. of genes|No. of graves|No. of hits
        en	label	No. of housemates|No. of interments|No. of issues|No. of known terms|No. of lanes|No. of lawyers
        en	label	No. of legs|No. of listings|No. of locations|No. of ministers|No. of offices|No. of oil tanks
        en	label	No. of pairs of millstones|No. of participants|No. of piers|No. of platforms|No. of poles
        en	label	No. of pumping stations|No. of sails|No. of seasons|No. of series|No. of shows|No. of spans
        en	label	No. of species|No. of stations|No. of stills|No. of stores and services|No. of storeys
        en	label	No. of tasks|No. of teams|No. of tracks|No. of transmission towers|No. of vineyards|No. of wharfs
        en	label	No. of wineries|No. –|Nobel Laureates|Nobel laureates|Noble family|Nomen|Nominated|Nominated by
        en	label	Nominations|Nominator|Nominee|Non-NATO rank|Non-UN|Non-UN states|Non-fatal injuries
        en	label	Non-permanent members|Non-ranking|Non-returning countries|Nonfiction topics|Norm Smith Medallist
        en	label	Normal elevation|Normal route|Norse equivalent|Norse name|North Division|North end
        en	label	North pole declination|North pole right ascension|Northeast end|Northwest end|Notability
        en	label	Notable Commanders|Notable achievements|Notable aliases|Notable alumni|Notable attacks
        en	label	Notable award|Notable award(s)|Notable awards|Notable club|Notable club(s)|Notable clubs
        en	label	Notable commanders|Notable credit|Notable credit(s)|Notable credits|Notable drivers
        en	label	Notable entrants|Notable features|Notable idea(s)|Notable ideas|Notable inmates
        en	label	Notable instruments|Notable locations|Notable members|Notable outcome(s)|Notable payloads
        en	label	Notable people|Notable prisoners|Notable prizes|Notable regions|Notable relative
        en	label	Notable relative(s)|Notable relatives|Notable restaurants|Notable role|Notable school
        en	label	Notable school(s)|Notable schools|Notable speakers|Notable students|Notable wines|Notable work
        en	label	Notable work(s)|Notable works|Notables|Notation|Note|Noted drivers|Noted staff|Notes|Notification
        en	label	Novel(s)|Now at|Now coaching|Now part of|Nozzle ratio|Nuclear power station|Nuclide data
        en	label	Nul points|Number|Number built|Number in class|Number in service|Number of anchors|Number of bells
        en	label	Number of berths|Number of bowls|Number of branches|Number of chromosomes|Number of clubs
        en	label	Number of co-sponsors|Number of crews|Number of days|Number of domes|Number of drops
        en	label	Number of employees|Number of entries|Number of facets|Number of films|Number of fixtures
        en	label	Number of floors|Number of franchises|Number of galaxies|Number of games|Number of graves
        en	label	Number of interments|Number of judges|Number of levels|Number of lines|Number of locations
        en	label	Number of locks|Number of matches|Number of meetings|Number of members|Number of ministers
        en	label	Number of orbits|Number of participants|Number of passengers|Number of platforms|Number of players
        en	label	Number of positions|Number of pupils|Number of races|Number of records|Number of restaurants
        en	label	Number of rooms|Number of schools|Number of seats|Number of songs|Number of spans|Number of spires
        en	label	Number of stars|Number of stations|Number of stores|Number of students|Number of suites
        en	label	Number of teams|Number of tests|Number of times held|Number of tournaments|Number of towers
        en	label	Number of tracks|Number of types|Number of units|Number of vehicles|Number of wins by tour
        en	label	Number preserved|Number rebuilt|Number scrapped|Number(s)|Numbers|Numeral system|Numerical value
        en	label	Nursing homes|Nutritional value|Néel point|OCLC|OCLC Number|OCLC no.|OCLC number|ODI captain
        en	label	ODI debut|ODI shirt no.|ODIs|ODIs umpired|OEIS index|OFC affiliation|OKATO|OKTMO ID|OMIM
        en	label	OPM family|OPM protein|OPM superfamily|OPS-301 code|OS family|OS grid|OS grid reference|OSI layer
        en	label	Objective|Objectives|Oblast|Obliquity|Observances|Observation arc|Observation facilities
        en	label	Observation helicopter|Observations|Observatory|Observatory code|Observed by|Observed fall
        en	label	Observer|Observers|Obsolete|Obverse|Occasion|Occupants|Occupation|Occupation(s)|Occupations
        en	label	Occurrence|Occurs during|Ocean|Ocean/sea sources|Octal|Odor|Odour|Off reserve|Off-peak frequency
        en	label	Offensive coordinator|Offensive scheme|Office|Office began|Office ended|Office location
        en	label	Officer in charge|Officers|Offices|Official|Official Name|Official blog|Official colors
        en	label	Official colours|Official designation|Official designation(s)|Official designations
        en	label	Official language|Official language and national language|Official language in
        en	label	Official language(s)|Official languages|Official name|Official performance video|Official script
        en	label	Official scripts|Official site|Official status|Official user|Official user(s)|Official users
        en	label	Official website|Officially opened by|Officials|Officiating career|Offshore/onshore|Offspring
        en	label	Ofsted|Oil capacity|Oil system|Oil tank capacity|Okrug|Old Norse name|Old Tom Morris Award
        en	label	Oldest champion|Oleic acid|Olympic|Olympic Games|Olympic Torch|Olympic appearances|Olympic finals
        en	label	Olympic sport|On aggregate|On drivers|On order|On other land|On reserve|On-board services
        en	label	One Day Internationals|One-day captain|One-day races and Classics|Online access|Online archive
        en	label	Online service|Online services|Online tables of contents|Only ODI|Only T20I|Only Test
        en	label	OS|Onset of action|Oofamily|Oogenus|Oospecies|Open|Open Championship|Open access|Open format?
        en	label	Open problem|Open to the public|OpenCL|OpenGL|OpenGL ES|Opened|Opened (rebuilt)|Opened by
        en	label	Opened for public|Opening|Opening act|Opening ceremony|Opening date|Opening film|Opening sequence
        en	label	Opening theme|Operated|Operated by|Operates|Operating agency|Operating base for|Operating bases
        en	label	Operating income|Operating institution|Operating license holder|Operating profit|Operating season
        en	label	Operating speed|Operating system|Operating system(s) affected|Operational|Operational area
        en	label	Operational range|Operational scope|Operational structure|Operations|Operations jurisdiction
        en	label	Operator|Operator(s)|Operators|Opinion announcement|Opinion by|Opinion editor|Opinion polls
        en	label	Opponent|Opponent(s)|Opponents|Opposed|Opposite-direction transfer|Opposition|Opposition Leader
        en	label	Opposition cabinet|Opposition leader|Opposition parties|Opposition party|Optical class
        en	label	Optical properties|Optimal|Optional battery packs|Options|Opus|Orbit|Orbital around
        en	label	Orbital characteristics|Orbital departure|Orbital elements|Orbital hybridisation
        en	label	Orbital inclination|Orbital insertion|Orbital parameters|Orbital period|Orbital period (sidereal)
        en	label	Orbital period (synodic)|Orbital speed|Orbiter|Orbits|Orbits completed|Orchestra|Ordained
        en	label	Ordained by|Order|Order no.|Order of Wear|Order(s)|Ordered|Orders|Ordinal|Ordination|Organ scholar
        en	label	Organic Chemistry Portal|Organisation|Organisation(s)|Organisations|Organised|Organised by
        en	label	Organiser|Organisers|Organising body|Organism|Organisms|Organist|Organist(s)
        en	label	Organist/Director of music|Organists|Organization|Organization type|Organization(s)|Organizations
        en	label	Organized by|Organizer|Organizing body|Orientation|Origin|Origin time|Original air date
        en	label	Original airing|Original author|Original author(s)|Original authors|Original channel
        en	label	Original companies|Original company|Original cost|Original gauge|Original gravity
        en	label	Original language|Original language(s)|Original languages|Original lens|Original music
        en	label	Original network|Original number of locks|Original owner|Original pedigree|Original publication
        en	label	Original release|Original release date|Original run|Original signatories|Original team
        en	label	Original team(s)|Original teams|Original text|Original title|Original use|Original work
        en	label	Originating culture|Originating era|Originator|Origins|Orogeny|Orphanet|Ortholog search|Orthologs
        en	label	Oscillator|Other|Other academic advisors|Other airfield facilities|Other anions|Other appearances
        en	label	Other campuses|Other candidates|Other cations|Other characteristics|Other club from
        en	label	Other club(s) from|Other clubs from|Other constituents|Other data|Other designations
        en	label	Other designers|Other dimensions|Other doubles tournaments|Other elements|Other engineer
        en	label	Other engineer(s)|Other engineers|Other entrances/exits|Other facilities|Other ground
        en	label	Other ground(s)|Other grounds|Other information|Other key staff|Other languages|Other legislation
        en	label	Other links|Other locations|Other name|Other name(s)|Other names|Other nicknames
        en	label	Other notable students|Other occupation|Other occupations|Other options|Other political
        en	label	Other political affiliations|Other popes named|Other post|Other post(s)|Other posts|Other products
        en	label	Other properties|Other region|Other region(s)|Other regions|Other regions in
        en	label	Other related appearances|Other related encoding(s)|Other relatives|Other route|Other route(s)
        en	label	Other routes|Other short titles|Other students|Other symbol|Other teams involved|Other themes
        en	label	Other title|Other titles|Other topics|Other tournaments|Other units|Other uses|Other work|Others
        en	label	Out of service|Outcome|Outfitter|Outgoing election|Outgoing formation|Over beams|Over buffers
        en	label	Over couplers|Overall|Overall distance|Overall effects|Overall efficiency|Overall length
        en	label	Overall results|Overall selections|Overall titles|Overall winner|Overlaps|Overlies|Overruled
        en	label	Overseas player|Overseas player(s)|Overseas players|Overseas territory|Overseas wing|Overseen by
        en	label	Oversight|Overview|Overviewed by|Owned by|Owner|Owner(s)|Owner(s)/Operator(s)|Owner/Operator
        en	label	Owners|Owners and operators|Ownership|Oxidation states|P mainsail luff|PBA draft|PCGB|PCIe support
        en	label	PCT|PDB|PDB ligand|PDB structures|PDF|PEL (Permissible)|PGA Championship|PGA Player of the Year
        en	label	PGA Tour|PGA Tour Canada|PGA Tour Champions|PGA Tour China|PGA Tour Latinoamérica
        en	label	PGA Tour Rookie of the Year|PGA Tour leading money winner|PGA Tour money winner
        en	label	PGA Tour of Australasia|PGA Tour of Australasia Order of Merit winner|PGF|PHLF No.|PHRF|PIN
        en	label	PIN Code|PIN code|PMC|PMF|PO box|PPG (Team)|PRF|PRIAM|PROSITE|PSGC|PWHL draft|Package
        en	label	Package manager|Package(s)|Packages|Page count|Page size|Pages|Paid circulation|Pair skating|Pairs
        en	label	Palladium|Palmares|Palmarès|Palmitic acid|Pan Continental Championship appearances|Pan-European
        en	label	Pantothenic acid (B5)|Papacy began|Papacy ended|Paper type|Par|Paradigm|Paradigms|Paradigm(s)|Paradigms
        en	label	Parallax (π)|Parallel key|Paralympic|Paralympic Games|Paralympic Stadium|Paralympic Torch
        en	label	Paralympic finals|Parameters|Paramilitary wing|Parent|Parent agency|Parent body|Parent case
        en	label	Parent club|Parent club(s)|Parent clubs|Parent company|Parent department|Parent endowment
        en	label	Parent group|Parent house|Parent institution|Parent isotopes|Parent organisation
        en	label	Parent organization|Parent peak|Parent range|Parent school|Parent series|Parent star
        en	label	Parent structure|Parent system|Parent system(s)|Parent systems|Parent tribe|Parent(s)|Parentage
        en	label	Parenthood|Parents|Parish|Parish administrator|Parishes|Parity|Park and ride|Park section|Parking
        en	label	Parliament|Parliamentary group|Parliamentary group leader|Part length|Part of|Part of a series on
        en	label	Part of plant|Part of the|Part(s) of plant|Partial|Partial failure|Partial failure(s)
        en	label	Partial failures|Participant|Participant(s)|Participants|Participating broadcaster
        en	label	Participating broadcasters|Participation map|Parties|Parties to conflict|Partition ID
        en	label	Partition identifier|Partner|Partner(s)|Partners|Partnerships|Parts|Parts of plant|Party
        en	label	Party chair|Party flag|Party leader|Party names|Party secretary|Parvclass|Parvorder
        en	label	Pass deflections|Passed|Passed by|Passenger|Passenger change|Passenger change 16–17
        en	label	Passenger count|Passenger services ceased|Passenger traffic|Passengers|Passer rating|Passes by
        en	label	Passes defended|Passes through|Passing attempts|Passing completions|Passing yards|Past bishop
        en	label	Past bishop(s)|Past bishops|Past commanders|Past conferences|Past member|Past member(s)
        en	label	Past members|Past schools|Pasteurised|Pasteurized|Pastor|Pastor(s)|Pastors|Pastry chef|Patched
        en	label	Pathogens|Paths|Patient UK|Patriarch|Patrol|Patrol cars|Patron|Patron Greek divinity
        en	label	Patron roman goddess|Patron saint|Patron saint(s)|Patron saints|Patron(s)|Patronage|Patrons
        en	label	Pay grade|Pay-per-view chronology|Payload capacity|Payload mass|Payload to GEO|Payload to GTO
        en	label	Payload to LEO|Payload to SSO|Payload to TLI|Payload to low Earth orbit|Payne Stewart Award|Payout
        en	label	Peak|Peak acceleration|Peak apparent magnitude|Peak frequency|Peak of production|Peak position
        en	label	Peak ranking|Peak rating|Peak vehicles|Peak velocity|Peak year|Peasants wing|Pedestrians
        en	label	Pedigree parent 1|Pedigree parent 2|Peer-reviewed|Peerage|Peering policy|Pegged by|Pegged with
        en	label	Pen name|Penalties in minutes|Penalty|Penalty minutes|Penciller|Penciller(s)|Pencillers
        en	label	Pennant winners|Pennants|Penumbral|People|Per curiam|Per pupil spending|Percent of GDP|Percentage
        en	label	Percussion|Perfect use|Perfect-use failure rate|Perforation|Performance|Performance figures
        en	label	Performed|Performed by|Performers|Periapsis|Periastron|Periastron epoch (T)|Perigee
        en	label	Perigee altitude|Perihelion|Perihelion distance|Period|Period (P)|Period of existence
        en	label	Period/culture|Periods|Permanent members|Permanent show|Permanent show(s)|Permanent shows
        en	label	Peroxide value|Perp|Perpetrator|Perpetrator(s)|Perpetrators|Persian|Person|Personal best
        en	label	Personal best(s)|Personal bests|Personal details|Personal information|Personnel|Petitioner|Pfam
        en	label	Pfam clan|Pharaoh|Pharmacology|Phase|Phase at STP|Phenylalanine|Philanthropy|Philosophical work
        en	label	Philosophy|Phone|Phone number|Phonetic usage|Phosphorus|Photo editor|Photogenic|Photographer
        en	label	Phylum|Physical characteristics|Physical description|Physical properties|Physical specifications
        en	label	Picked by|Pickup|Pickup(s)|Pickups|Pictograms|Picture format|Pier construction|Piers in water
        en	label	Pillars|Pin configuration|Pin names|Pincode|Pinout|Pins|Pinyin|Pipe music|Piston stroke
        en	label	Pivot centres|Place|Place discovered|Place of birth|Place of burial|Place of death|Place of origin
        en	label	Place premiered|Placements|Placing|Plaintiff|Plaintiff(s)|Plaintiffs|Plane|Planes|Planet|Planned
        en	label	Planned by|Planned opening|Planning agency|Plant badge|Plants|Platform|Platform height
        en	label	Platform of origin|Platform type|Platform(s)|Platforms|Platforms in use|Platinum|Play|Play(s)
        en	label	Played|Played by|Played for|Player of the Match|Player of the Year|Player of the match
        en	label	Player of the series|Player of the tournament|Player of the year|Player-manager|Players
        en	label	Players Ch'ship Finals|Players per side|Playing career|Playing colours|Playing information
        en	label	Playing position|Playing position(s)|Playing positions|Playing range
        en	label	Playing statistics correct to the end of|Playing style|Playing time|Playoff Finish
        en	label	Playoff appearances|Playoff championships|Playoff finish|Playoff record|Playoffs|Playoffs MVP
        en	label	Plays|Pld|Pleochroism|Ploidy|Plug-in charging|Plugin support|Plural|Plurality|Plus/minus|Podcast
        en	label	Podium|Podiums|Poem|Point group|Point of isolation|Point of origin|Points|Points classification
        en	label	Points scored|Poisson ratio|Polar radius|Pole ecliptic latitude|Pole ecliptic longitude
        en	label	Pole position|Pole positions|Poles|Police|Police Community Support Officers|Police Constables
        en	label	Police Officers|Police district|Police force|Polish Cup|Polish luster|Political alignment
        en	label	Political career|Political groups|Political movement|Political parties|Political party
        en	label	Political position|Political structure|Political subdivisions|Political support|Politics of|Polity
        en	label	Polls|Polyphony|Polyunsaturated|Polyunsaturated fats|Ponente|Pop. density|Pop. rank|Pope
        en	label	Popular vote|Popular votes|Popularity|Population|Population (1989 Census)|Population (2002 Census)
        en	label	Population (2010 Census)|Population (2021 Census)|Population below poverty line|Population by age
        en	label	Population by native language|Population centers|Population density|Population rank
        en	label	Population served|Port|Port Director|Port of Registry|Port of registry|Port(s)|Portfolio
        en	label	Portrayed by|Ports|Portsmouth Yardstick|Portuguese|Position|Position 2012–13|Position angle
        en	label	Position(s)|Positions|Positions held|Possessions|Post|Post code|Post town|Post(s)|Post-code
        en	label	Post-grouping|Post-nominal|Post-nominals|Postage|Postal|Postal Code|Postal Map|Postal address
        en	label	Postal code|Postal code (street)|Postal code(s)|Postal codes|Postal/ZIP code|Postcode
        en	label	Postcode area|Postcode district|Postcode range|Postcode(s)|Postcodes|Postgraduates|Posthumous name
        en	label	Posthumous style|Posts|Postseason|Postseason history|Postseason results|Postsynaptic connections
        en	label	Potassium|Potassium (K)|Poverty incidence|Power|Power (electric)|Power (thermal)|Power class
        en	label	Power consumption|Power outages|Power output|Power rating|Power source|Power supply|Power type
        en	label	Power/weight|Powered by|Powers|Powertrain|Powiat|Practice|Pre-fight record|Pre-grouping
        en	label	Pre-match entertainment|Pre-season competition|Pre-season cup|Precautionary statements|Preceded by
        en	label	Precedence|Precedes|Preceding|Preceding agencies|Preceding agency|Preceding station|Precentor
        en	label	Precession of perihelion|Precession of the ascending node|Precipitation
        en	label	Precipitation (annual average)|Precipitation cloud?|Precision|Precursor|Predecessor|Predecessor(s)
        en	label	Predecessors|Prediction|Prefecture|Prefecture-level city|Prefectures|Preferred IUPAC name
        en	label	Preferred foot|Pregnancy|Pregnancy cat.|Pregnancy category|Premier|Premier League|Premier after
        en	label	Premier before|Premiere|Premiers|Premiership|Premierships|Prenomen|Preparation|Preparation time
        en	label	Preparative texts|Prerequisites|Presbytery|Preseason|Preseason AP No. 1|Preseason No. 1|Presence
        en	label	Present holder|Present location|Present location(s)|Present locations|Presentation|Presented
        en	label	Presented by|Presented to|Presenter|Presenter(s)|Presenters|Preserved|Preserved at
        en	label	Preserved county|Preserved era|Preserved gauge|Preserved history|Preserved operations|Preshow host
        en	label	Preshow host(s)|Preshow hosts|President|President before|President of baseball operations
        en	label	President of the Senate|President pro tempore|President(s)|Presidential nominee|Presidents
        en	label	Presidents Cup|Presidents' Trophies|Presiding Judge|Presiding Officer|Presiding officer|Presidium
        en	label	Pressurised volume|Pressurized volume|Presynaptic connections|Pretence|Pretender|Pretender(s)
        en	label	Pretenders|Prevention|Preview release|Preview release(s)|Preview releases|Preview version|Previous
        en	label	Previous Grand Prix|Previous Missions|Previous cathedrals|Previous classes
        en	label	Previous conference tie-ins|Previous constituency|Previous denomination|Previous editor
        en	label	Previous event|Previous gauge|Previous leagues|Previous locations|Previous mission|Previous name
        en	label	Previous names|Previous occupation|Previous owner|Previous owner(s)|Previous owners|Previous post
        en	label	Previous post(s)|Previous posts|Previous season|Previous series|Previous show|Previous show(s)
        en	label	Previous shows|Previous stadiums|Previous teammates|Previously kept|Previously known as|Price
        en	label	Priest|Priest in charge|Priest(s)|Priests|Primary|Primary airport|Primary citation
        en	label	Primary control method|Primary coolant|Primary destinations|Primary fuel|Primary governing body
        en	label	Primary inflows|Primary moderator|Primary outflows|Primary schools|Primary source
        en	label	Primary spaceport|Primary spaceports|Primary sponsor|Primary use|Primary user|Primary user(s)
        en	label	Primary users|Primate|Prime|Prime Minister|Prime Minister after|Prime Minister before
        en	label	Prime Minister(s)|Prime Minister-designate|Prime Ministers|Prime mover|Primeira Liga|Primer type
        en	label	Principal|Principal area|Principal areas|Principal cities|Principal conductor
        en	label	Principal consecrator|Principal engineer|Principal owner|Principal owner(s)|Print basis
        en	label	Print dates|Print edition|Print publications|Print title|Printed by|Printer|Prior|Prior action
        en	label	Prior action(s)|Prior actions|Prior history|Prize|Prize fund|Prize money|Pro Bowl|Pro Bowl date
        en	label	Pro Bowl selection|Pro Bowl selection(s)|Pro Bowl selections|Pro Bowlers|Pro Football Hall of Fame
        en	label	Pro career|Pro playing career|Pro status|Pro-Chancellor|Pro40 wins|Procedural history|Process
        en	label	Process type|Processor dimensions|Processors|Proclamation|Produced|Produced by|Producer
        en	label	Producer(s)|Producers|Producing formations|Product|Product code|Product code name
        en	label	Product code name(s)|Product code names|Product family|Product(s)|Production|Production code
        en	label	Production companies|Production company|Production company(s)|Production history
        en	label	Production location|Production location(s)|Production locations|Production output
        en	label	Production website|Productions|Products|Products and services|Products, models, variants
        en	label	Profession|Profession(s)|Professional|Professional boxing record|Professional career
        en	label	Professional majors|Professional team|Professional team(s)|Professional teams|Professional title
        en	label	Professional winner|Professional wins|Professional wrestling career|Professions|Profile|Profit
        en	label	Progenitor|Progenitor type|Prognosis|Program|Program cost|Program steps|Program(s)|Programme
        en	label	Programme(s)|Programmed in|Programmer|Programmer(s)|Programmers|Programmes|Programming
        en	label	Programming language|Programming language(s)|Programming languages|Programs|Progress|Progression
        en	label	Project manager|Projected separation|Projectile Speed|Projects|Proline|Prominence|Promoted
        en	label	Promoter|Promoter(s)|Promoters|Promotion|Promotion to|Promotion(s)|Promotional singles|Promotions
        en	label	Pronunciation|Proof|Proof (US)|Propellant|Propellant mass|Proper eccentricity|Proper inclination
        en	label	Proper mean motion|Proper motion (μ)|Proper orbital period|Proper semi-major axis|Properties
        en	label	Property damage|Proportion|Propulsion|Prospect of|Protected status|Protection status|Protein
        en	label	Protein binding|Protein content|Proto-language|Protocol|Protocol version|Protons|Provider|Providers|Province
        en	label	Province / State sides|Province(s)|Provinces|Provincial|Provincial / State sides
        en	label	Provincial Assemblies|Provincial/State sides|Provost|Pseudonym|Pseudonym(s)|Pseudonyms|PubChem
        en	label	PubChem CID|PubChem SID|PubMed|PubMed search|Public Law|Public access|Public debt|Public law
        en	label	Public license information|Public transit|Public transit access|Publication|Publication date
        en	label	Publication history|Publication place|Publication type|Publication types|Publication year
        en	label	Publications|Published|Published by|Published in|Published in English|Publisher|Publisher(s)
        en	label	Publishers|Puisne Justices|Pulsewidth|Pump-generators|Pumping stations|Pumps|Punting average
        en	label	Punting yards|Punts|Pupil of|Pupils|Purpose|Purse|QB rating|QPI speeds|Quadrant|Qualification
        en	label	Qualifying tournaments|Qualities|Quality|Quantile|Quantity surveyor|Quarter|Quaternary|Queen
        en	label	Queen's Baton|Quest|Questions presented|Quick description|QuickGO|Quinary|Quints|R-parity
        en	label	R-phrases|R-phrases (outdated)|RAAN|RCIA coordinator|RDS|RE factor|REL (Recommended)|RFC|RFC(s)
        en	label	RFCs|RGBB (r, g, b)|RLIF ranking|RNA expression pattern|RNA type|RNI|RPG (Team)|RPM|RPM range
        en	label	RSC ontology ID|RTECS number|RTHL|RYA PN|Race|Race awards|Race dates|Race details|Race director
        en	label	Race drivers|Race lap record|Race length|Race type|Race victories|Race wins|Races|Races competed
        en	label	Races entered|Races run over|Racial makeup|Racial makeup (2011)|Racing|Racing awards
        en	label	Racing licence|Rack system|Racket|Racon|Radial velocity (Rv)|Radiant|Radio|Radio announcers
        en	label	Radio in the United States|Radio program(s)|Radio stations|Radius|Rail|Rail services
        en	label	Rail track gauge|Railway line|Railway line(s)|Railway lines|Railway station|Rainfall|Raion
        en	label	Rajya Sabha|Rake, trail|Rallies|Rally base|Ramps|Ramsar site no.|Random chance|Range
        en	label	Range coordinates|Rank|Rank (high→low)|Rank group|Ranking|Ranking(s)|Rankings|Ranks|Rapid transit
        en	label	Rarely used|Rarity|Rarity tier|Rate of Fire|Rate of fire|Rated at|Rated wind speed|Ratified
        en	label	Ratifiers|Rating|Rating(s)|Ratings|Ratio decidendi|Rayon|Re-issuing foundries|Reach
        en	label	Reaching military age annually|Reactants|Reaction type|Reactor concept|Reactor line
        en	label	Reactor supplier|Reactor type|Reactor types|Reactor usage|Reactors operational|Read mechanism
        en	label	Read online|Reader|Reader(s)|Readers|Readership|Readopted|Real name|Realm|Rear camera
        en	label	Rear cylinder size|Rear suspension|Reargued|Reason|Reason for disappearance|Reasons given|Rebounds
        en	label	Rebuild date|Rebuilder|Rebuilt|Receipts|Receiving touchdowns|Receiving yards|Recent winner
        en	label	Reception|Receptions|Recipients|Reclassified|Recognised languages|Recognised minority
        en	label	Recognised minority language in|Recognised minority languages|Recognised national languages
        en	label	Recognised regional languages|Recognition|Recognized as a distinct element by|Recognized languages
        en	label	Recognized national languages|Recognized regional languages|Recoil|Recommissioned|Reconnaissance
        en	label	Record|Record attendance|Record by opponent|Record depth|Recorded|Recorded by|Recording medium
        en	label	Recording studio|Records|Recoverable gas|Recoverable oil|Recovered|Recovered by|Recoveries
        en	label	Recovery date|Recovery time|Recruited from|Recruiting|Rector|Redistricting|Redline|Redshift|RefSeq
        en	label	RefSeq (mRNA)|RefSeq (protein)|Referee|Referee(s)|Refereeing|Referees|Reference|Reference No.
        en	label	Reference Number|Reference no.|Reference style|Reference system|Reference to legal mandate
        en	label	References|Refining units|Refit|Refractive index|Refractive index (nD)|Refurbished|Regency|Regent
        en	label	Regent(s)|Regents|Regime|Regimental Colonel|Region|Region of origin|Region or state|Region served
        en	label	Region(s)|Region, town|Regional|Regional Parliaments|Regional affiliation|Regional capital
        en	label	Regional finals|Regional languages|Regional names|Regional scenes|Regional unit|Regional units
        en	label	Regional vote|Regions|Regions with significant populations|Registered|Registered as a trademark in
        en	label	Registered domains|Registered players|Registered voters/turnout|Registers|Registrar|Registration
        en	label	Registration no.|Registration plate|Registration restrictions|Registry|Registry website
        en	label	Regnal name|Regular season|Regular season rank|Regular season series|Regular season titles
        en	label	Regulated by|Regulation|Reign|Reinstated|Reissues|Rektor|Related|Related articles|Related brands
        en	label	Related competitions|Related compounds|Related ethnic groups|Related games|Related groups
        en	label	Related indices|Related instruments|Related items|Related legislation|Related links
        en	label	Related missions|Related name|Related name(s)|Related names|Related products|Related scripts
        en	label	Related shows|Related standards|Related to|Relates to|Relations|Relationships|Relative
        en	label	Relative key|Relative(s)|Relatives|Relaunched|Release|Release date|Release date(s)|Release dates
        en	label	Release number|Released|Released to manufacturing|Relegated|Relegation to|Relics held|Relief
        en	label	Religion|Religions|Religious affiliation|Religious affiliation(s)|Religious affiliations
        en	label	Religious education coordinator|Religious institute|Religious order|Religious style|Relinquished
        en	label	Relocated|Remainder to|Remarks|Remix albums|Remnant|Remnant low|Remotored|Removable storage
        en	label	Removed|Removed from NRHP|Ren. cost|Renamed|Render engine|Renewable|Renovated|Renovated in
        en	label	Renovation cost|Renovation team|Reopened|Repealed|Repealed by|Repeals|Repeat interval|Repeater
        en	label	Repeater(s)|Repeaters|Replaced|Replaced by|Replaces|Replay|Reported death(s)|Reported injuries
        en	label	Reporting|Reporting mark|Reports|Reports to|Repository|Representative|Representative team honours
        en	label	Representatives|Requirements|Rescue boats|Rescues|Research|Research center|Research institutions
        en	label	Research type|Reservation|Reservations|Reserve personnel|Reserve requirements|Reserve(s)|Reserves
        en	label	Reservoir|Residence|Residence halls|Residence time|Residence(s)|Residences|Residents|Resides
        en	label	Resistances|Resolution|Resource pack format|Respondent|Response|Restaurants|Resting place|Resting place coordinates
        en	label	Restored|Restored by|Restraint Style|Restraint style|Restrictions|Result|Resulted in
        en	label	Resulting Government|Resulting government|Results|Results (president)|Results (vice president)
        en	label	Retail availability|Retail info|Retail price|Retired|Retired numbers|Retirement|Return touchdowns
        en	label	Return yards|Returning countries|Returns|Revenue|Revenues|Reverse|Reversibility|Review|Reviews
        en	label	Revised Romanization|Revival|Revolution no.|Revolution number|Reward|Reward amount|Reward(s)
        en	label	Rewards|Rex type|Rfam|Rhyme scheme|Rhythm dance|Ribbon|Ribbon bar|Ribbon bar of the medal
        en	label	Riboflavin (B2)|Riboflavin (Vit. B2)|Richness class|Rider|Rider type|Riders per row
        en	label	Riders per train|Riders per vehicle|Ridership|Rides|Rifling twist|Rig|Right|Right ascension
        en	label	Right of way|Right tributaries|Rim diameter|Rim thickness|Ring name|Ring name(s)|Ring names|Rise
        en	label	Rising|Risk factors|Rite|Rival|Rival clans|Rival(s)|Rivalries|Rivalry|Rivals|River|River mouth
        en	label	River mouth coordinates|River sources|River system|Rivers|Road|Road network|Road record|Roads
        en	label	Roads at junction|Rocket|Rohe (region)|Role|Role-playing|Roller coasters|Rolling stock|Romaji
        en	label	Roman equivalent|Roman numeral|Roman numeral (unicode)|Roman numerals|Romanization|Romanized name
        en	label	Roof|Rookie of the Year|Rookie season|Rooms|Root|Roster|Roster status|Rotation|Rotation group
        en	label	Rotation period|Rotation period (sidereal)|Rotation period (synodic)|Rotational velocity (v sin i)
        en	label	Rotor diameter|Round details|Rounds|Route|Route map|Route number|Route number(s)|Route numbers
        en	label	Routes|Routes of administration|Rover|Rows|Royal House|Royal anthem|Royal assent|Royal house
        en	label	Royal styles of|Royal titulary|Rudder(s)|Rugby league career|Rugby union career|Ruler|Rules|Ruling
        en	label	Ruling body|Run|Run over|Runner-up|Runners-up|Running mate|Running time|Runs|Runs alongside
        en	label	Runs batted in|Runs scored|Runtime|Runway|Runways|Rural municipalities|Rural okrug
        en	label	Rural settlement|Rushing attempts|Rushing average|Rushing touchdowns|Rushing yards|Russian
        en	label	Russian Cup|Russian Premier League|Ryder Cup|Rōmaji|R−I color index|S-phrases|S-phrases (outdated)
        en	label	SAL|SAR|SAT average|SATCAT no.|SATCAT №|SCOP|SCOP2|SCR|SEC Combust|SI base units|SI unit|SI units
        en	label	SIM|SIMBAD|SIMC|SMART|SMILES|SNOMED CT|STD Code|STD code|STD protection|STI protection|SUPERFAMILY
        en	label	Sacks|Safety data sheet (SDS)|Safety systems|Sail number|Sail plan|Sailing line|Sails|Saint day
        en	label	Saint's day|Salary|Sales|Salinity|Same|Sample|Sanctioned by|Sanctioning body|Sandbox cap.
        en	label	Sandbox capacity|Sanskrit|Sanskrit transliteration|Santali|Saponification value|Saros|Saros cycle
        en	label	Sash|Satellite|Satellite of|Satellites|Saturated|Saturated fats|Saturn MOID|Saves|Scabbard/sheath
        en	label	Scale|Scale degrees|Scale height|Scale length|Scarf colours|Schedule|Schedule type
        en	label	Scheduled distance|Scheduling|Schläfli symbol|Schläfli symbols|School|School board|School code
        en	label	School district|School fees|School number|School or tradition|School roll|School type
        en	label	School/tradition|Schools|Scientific career|Scientific classification|Scope|Score|Scoreboard
        en	label	Scoring|Scoring summary|Scots|Scottish Cup|Scottish Gaelic|Scottish League Cup|Scottish Parliament
        en	label	Scottish Premier League|Scottish Premiership|Scoville heat units|Scoville scale|Scrapped|Screen
        en	label	Screen(s)|Screenplay|Screenplay by|Screens|Screenshot|Scribe|Scribe(s)|Scribes|Script|Script by
        en	label	Script editor|Script type|Scripts|Scripture|Sculptor|Sealed|Search|Search for|Season|Season MVP
        en	label	Season champions|Season chronology|Season of occurrence|Season rank|Season's bests|Season(s)
        en	label	Seasonal beers|Seasonal boundaries|Seasonal statistics|Seasons|Seat|Seat change|Seat height
        en	label	Seat of government|Seat(s)|Seating|Seating arrangements|Seating capacity|Seating type|Seats
        en	label	Seats after|Seats before|Seats in the|Seats up for election|Seats won|Secession|Secessions|Second
        en	label	Second Division|Second kit|Second leg|Second party|Second reading|Second round|Second stage
        en	label	Secondary|Secondary airport|Secondary armament|Secondary diameter|Secondary fuel
        en	label	Secondary governing body|Secondary hubs|Secondary schools|Secondary source|Secret wing|Secretary
        en	label	Secretary General|Secretary-General|Sect|Section|Sections|Sections/sub-basins|Secular priests
        en	label	Security Council composition|Security claims|Security class|Security features|Sedimentary rock|See
        en	label	Seed|Sejm|Selected artist(s)|Selected by|Selected entrant|Selected entrant(s)|Selected entrants
        en	label	Selected song|Selected songwriter(s)|Selection|Selection date|Selection date(s)|Selection dates
        en	label	Selection process|Selenium|Self-propelled|Sell|Sell price|Semi-amplitude|Semi-amplitude (K1)
        en	label	Semi-amplitude (K2)|Semi-final 1|Semi-final 2|Semi-final points|Semi-final result|Semi-major axis
        en	label	Semi-major axis (a)|Semicha|Semifinal|Semifinalists|Semikhah|Semimajor axis|Seminaries|Semitones
        en	label	Senary|Senate|Senate Majority Leader|Senate Minority Leader|Senate President|Senate majority
        en	label	Senate president|Senate seats|Senator before|Senators|Senedd|Senedd Cymru – Welsh Parliament
        en	label	Senior career|Senior clubs|Senior editor|Senior editor(s)|Senior editors|Senior pastor
        en	label	Senior pastor(s)|Senior pastors|Sensei|Sensor|Sensor size|Sensor type|Sensors & processing systems
        en	label	Sensors and processing systems|Sentence|Separated from|Separations|Septs|Sergeant-at-Arms|Serial
        en	label	Serial number|Seriatim opinion|Serie A|Series|Series (and member)|Series record
        en	label	Series-winning goal|Serine|Serotype|Served|Served alongside|Server|Servers' guild|Serves|Service
        en	label	Service Pack support|Service area|Service branch|Service branches|Service contractors
        en	label	Service frequency|Service history|Service name|Service number|Service provider|Service ribbon
        en	label	Service type|Service years|Service(s)|Service/branch|Services|Services at|Services engineer
        en	label	Serving temperature|Serving with|Session|Sessions|Set in|Setting|Setting and usage|Settled
        en	label	Settlement|Settlement type|Settlement(s)|Settlements|Setup time|Severe cases
        en	label	Severe cyclonic storms|Severe tropical cyclones|Severe tropical storms|Sex|Sex of flowers
        en	label	Sex ratio|Shader model|Shah|Shaka Samvat|Shape|Shared by|Shared conference title|Shear modulus
        en	label	Sheath|Shell|Shell weight|Shield|Shield Reactor|Shihan|Shinjitai|Shire county|Shire district
        en	label	Shirt sponsor|Shock sensitivity|Shock stage|Shoe size|Shoots|Shore length|Shore length1
        en	label	Short back focus|Short dance|Short film(s)|Short form(s)|Short name|Short program|Short stories
        en	label	Shortest reign|Shorthand|Shot|Shoulder diameter|Shoulder sleeve insignia|Show|Show cave length
        en	label	Show cave opened|Shown here|Showrunner|Showrunner(s)|Showrunners|Shows|Shrine(s)|Shutdown date
        en	label	Shutter|Shutter speed|Shutter speed range|Shutter speed(s)|Shutter speeds|Sibling|Sibling(s)
        en	label	Siblings|Sidereal period|Sidereal rotation period|Sigerson titles|Sights|Signal|Signal word
        en	label	Signalling|Signatories|Signature|Signature attractions|Signed|Signed by|Signed forms
        en	label	Signed into law|Signers|Significance|Significant Battles|Significant achievements
        en	label	Significant advance|Significant awards|Significant buildings|Significant components
        en	label	Significant dates|Significant days|Significant design|Significant horses|Significant operation
        en	label	Significant operation(s)|Significant operations|Significant other|Significant other(s)
        en	label	Significant others|Significant period|Significant projects|Silica (SiO2)|Silver|Silver Play Button
        en	label	Similar creatures|Similar dishes|Similar entities|Simplified|Simplified Chinese|Sindhi|Singles
        en	label	Singles from|Sir Henry Cotton Rookie of the Year|Sire|Sister|Sister channel|Sister channel(s)
        en	label	Sister channels|Sister cities|Sister city|Sister city(ies)|Sister college|Sister college(s)
        en	label	Sister colleges|Sister newspapers|Sister school|Sister school(s)|Sister schools|Sister stations
        en	label	Sister systems|Sisters|Site|Site area|Site history|Site information|Site notes
        en	label	Site of Special Scientific Interest|Site usage|Sixth party|Size|Size of harbour|Size of millstones
        en	label	Size of planted vineyards|Skating club|Skewness|Ski club|Skiable area|Skill|Skill(s)
        en	label	Skill(s) required|Skills|Skills required|Skin color|Skin colour|Skin hazards|Skip|Skis|Sky|Sky Go
        en	label	Slavic equivalent|Sleeping arrangements|Slogan|Slogan(s)|Slogans|Slope rating|Slot
        en	label	Smallest victory|Smock sides|Smoke point|Snapshot for|Snowfall|Snowmaking|Social impact|Socio-economic decile
        en	label	Socket|Socket(s)|Sockets|Sodium|Sodium (Na)|Soft opening date|Software used|Soil conditions
        en	label	Sold by|Solheim Cup|Solid boosters|Solidity at 20 °C|Solubility|Solubility in acetone
        en	label	Solubility in ethanol|Solubility in other solvents|Solubility in water|Solubility product
        en	label	Solubility product (Ksp)|Song|Song(s)|Songwriter|Songwriter(s)|Songwriters|Sons|Sound|Sound values
        en	label	Soundtrack album by|Soundtrack albums|Soundtrack(s)|Soundtracks|Source|Source confluence
        en	label	Source elevation|Source model|Source of milk|Source plant|Source plant(s)|Source plants
        en	label	Source standards|Source(s)|Sources|South Division|South end|Southeast end|Southern Min
        en	label	Southwest end|Sovereign|Sovereign state|Sovereign states|Space|Space agency|Space career
        en	label	Space group|Spacecraft|Spacecraft properties|Spacecraft type|Spacing|Span of crimes
        en	label	Span of killings|Spans|Sparql endpoint|Spawn|Speaker|Speaker before|Speaker of the House
        en	label	Speaker pro Tempore|Speaker pro tempore|Speakers|Special Prizes|Special assignments
        en	label	Special schools|Specialism|Specialist|Specialist jurisdiction|Specialist jurisdiction(s)
        en	label	Specialist jurisdictions|Specialist(s)|Specialists|Speciality|Specialty|Species|Species complex
        en	label	Species group|Species subgroup|Specific gravity|Specific heat capacity|Specific impulse
        en	label	Specific impulse (sea-level)|Specific impulse (vacuum)|Specific power|Specific rotation
        en	label	Specifications|Spectral lines of|Spectral type|Spectrum|Speed|Speed limit|Speed of sound
        en	label	Speed of sound (gas, 27 °C)|Speed of sound (thin rod)|Speed of sound thin rod|Spike
        en	label	Spillway capacity|Spillway type|Spillways|Spin|Spin states|Spin-off|Spin-off appearances
        en	label	Spin-off of|Spin-off(s)|Spin-offs|Spinnaker area|Spinoff|Spinoff of|Spinoff(s)|Spinoffs
        en	label	Spire height|Spire(s)|Split|Split from|Split to|Spoken|Spoken in|Spoken languages|Spoken style
        en	label	Spokesperson|Sponsor|Sponsor(s)|Sponsored by|Sponsors|Spore print|Sport|Sport country|Sport(s)
        en	label	Sporting affiliations|Sporting director|Sporting nationality|Sports|Sports editor|Sports fielded
        en	label	Spouse|Spouse or partner|Spouse(s)|Spouses|Sprints|Spurs|Spurs of|Squad number
        en	label	Squadron badge heraldry|Squadron codes|Squads|Sr. CR / NPB statistics|Stable release
        en	label	Stable release date|Stable release(s)|Stable releases|Stackable|Stadium|Stadiums|Staff
        en	label	Staff writers|Staffing|Stage name|Stage races|Stage surface|Stage wins|Stages|Stamps|Stance
        en	label	Standalone|Standard|Standard Mandarin|Standard abbreviations|Standard atomic weight
        en	label	Standard atomic weight Ar°|Standard drinkware|Standard form|Standard form(s)|Standard forms
        en	label	Standard garnish|Standard(s)|Standards|Stanley Cup|Stanley Cups|Stanza count|Star|Starch|Starring
        en	label	Stars brighter than 3.00m|Stars with planets|Stars within 10.00 pc (32.62 ly)|Start|Start date
        en	label	Start of development|Start of mission|Start of production|Start point|Start(s)|Started|Started by
        en	label	Starting price|Starts|Starts (individual)|Stat.|State|State Legislative Assemblies
        en	label	State Legislative Councils|State Lower Houses|State Parliaments|State Party|State Registry
        en	label	State Routes|State Upper Houses|State electorate|State electorate(s)|State electorates
        en	label	State governorships|State leaders|State legislatures|State party|State size|State(s)
        en	label	State/province|Statehood|Statement|States|States carried|Station|Station building|Station category
        en	label	Station code|Station group|Station passengers|Station statistics|Station status|Station type
        en	label	Station(s)|Stations|Stations called at|Stations operated|Statistics|Stats
        en	label	Stats at Basketball-Reference.com|Stats at NBA.com|Stats at NFL.com
        en	label	Stats at Pro Football Reference|Stats at WNBA.com|Status|Status in legislature|Status: Amended
        en	label	Status: Current legislation|Status: Repealed|Statute of Autonomy|Statutes at Large
        en	label	Std enthalpy of combustion|Std enthalpy of combustion (ΔcH⦵298)|Std enthalpy of formation
        en	label	Std enthalpy of formation (ΔfH⦵298)|Std molar entropy (S⦵298)|Steals|Stearic acid|Steep gradient
        en	label	Steering system|Stellar classification|Stepdaughters|Stepfather|Stepmother|Stepsons|Stock exchange
        en	label	Stolen bases|Stopover|Stops|Storage|Storage capacity|Storage hours|Storage media|Storage memory
        en	label	Store format|Stores and services|Storm type|Story|Story by|Strain|Strangeness|Stratigraphic range
        en	label	Stratigraphy|Streak|Streaming media|Street address|Strength|Strewn field|Stricken|Strikeouts
        en	label	String instrument|Stroke(s)|Strokes|Strongest storm|Strongest storm(s)|Strongest storms|Struck
        en	label	Structural classification|Structural engineer|Structural system|Structure|Structure gauge
        en	label	Structure type|Structures|Structures destroyed|Structures lost|Strunz classification|Student
        en	label	Student section|Student to teacher ratio|Student trustees|Student wing|Student(s)
        en	label	Student-teacher ratio|Student/Teacher Ratio|Student/teacher ratio|Students|Students and staff
        en	label	Student–teacher ratio|Studio|Studio album|Studio album(s)|Studio albums|Studio(s)|Style|Styles
        en	label	Stylistic origins|Sub grouping|Sub-appellations|Sub-basins|Sub-confederation|Sub-discipline
        en	label	Sub-grouping|Sub-region|Sub-regions|Sub-specialties|Sub-units|Subchannels|Subclass|Subclasses
        en	label	Subdean|Subdivision|Subdivisions|Subdominant|Subfamily|Subgenres|Subgenus|Subgroups|Subject
        en	label	Subject(s)|Subjects|Subkingdom|Sublimation|Sublimation conditions|Sublimation point|Submitted
        en	label	Suborbital apogee|Suborbital range|Suborder|Subphylum|Subprior|Subscribers|Subsection
        en	label	Subsequence of|Subsequent|Subsequent Majority leader|Subsequent action|Subsequent action(s)
        en	label	Subsequent actions|Subsequent history|Subsidiaries|Subsidiary|Subsidiary titles|Subspecies
        en	label	Substation manufacturers|Subsurface|Subtitles|Subtribe|Subtype|Subunit|Subunits|Suburb
        en	label	Suburbs around|Succeeded by|Success|Success(es)|Successes|Succession|Successor|Successor(s)
        en	label	Successors|Suffragan|Suffragans|Sufi order|Sugars|Sui generis|Sui iuris church|Suites
        en	label	Sulfate (SO4)|Sultan|Summary|Summer (DST)|Summer Games|Summer appearances|Summit|Summit area
        en	label	Summit depth|Sunshine|Sunshine Tour|Sunshine Tour Order of Merit winner|Super Bowl champions
        en	label	Super Rugbies|Super Rugby|Super Rugby(ies)|Super typhoons|Supercharger|Superclade|Superclass
        en	label	Supercopa de España|Supercoppa Italiana|Superdivision|Superfamily|Superheater|Superheater area
        en	label	Superheater type|Superintendent|Superkingdom|Superorder|Superphylum|Superseded|Superseded by
        en	label	Supersedes|Superseding agency|Superseding department|Supertribe|Superunit|Supplemental draft
        en	label	Supplies|Support|Support status|Supported emoji version|Supported operating systems
        en	label	Supported platforms|Supporters|Supporting act|Supporting act(s)|Supporting acts
        en	label	Supporting character of|Supreme Commander|Surface|Surface absorbed dose rate|Surface area
        en	label	Surface brightness|Surface elevation|Surface equivalent dose rate|Surface gravity
        en	label	Surface gravity (log g)|Surface pressure|Surface temp.|Surnames|Surrounded by|Survey|Survivors
        en	label	Suspect|Suspect(s)|Suspected cases|Suspected cases‡|Suspected perpetrator|Suspected perpetrator(s)
        en	label	Suspected perpetrators|Suspects|Suspended|Suspension|Suspension (front)|Suspension (rear)|Sutras
        en	label	Swarm|Swing|Swiss-model|Sworn members|Symbol|Symbol sets|Symbol(s)|Symbolism|Symbols|Symbols of
        en	label	Symetra Tour|Symmetry|Symmetry group|Symptoms|Synagogue|Synchronized|Syndicate|Syndicate(s)
        en	label	Syndicates|Synod|Synodic period|Synodic rotation period|Synonym|Synonym(s)|Synonyms|Synthesis type
        en	label	System|System length|System links|System on a chip|System on chip|System requirements|System(s)
        en	label	System-on-chip used|Systematic (IUPAC) name|Systematic IUPAC name|Süper Lig
        en	label	T20 World Cup Qualifier appearances|T20 World Cup appearances|T20 debut|T20 umpired|T20I captain
        en	label	T20I debut|T20I shirt no.|T20Is|T20Is umpired|TA2|TA98|TCDB|TD-INT|TDS|TD–INT|THE|TICA|TJupiter
        en	label	TKW|TLD type|TSHL|TSN|TTT Stages|TV adaptations|TV announcers|TV in the United States|TV partner
        en	label	TV partner(s)|TV partners|TV series|TWTA power|Tackles|Tactical recognition flash|Tag team
        en	label	Tag team(s)|Tag teams|Tagalog|Tagline|Tail code|Tale of the tape|Taluk|Taluka|Tamil|Tanker
        en	label	Taoiseach|Target|Target disease|Target(s)|Tariqa|Tartan|Tasting|Tax ID no.|Tax status|Taça da Liga
        en	label	Taça de Portugal|Teacher|Teacher(s)|Teachers|Teachers (FTE)|Teachers' unions|Teaching staff|Team
        en	label	Team (Wins)|Team Colors|Team Colours|Team MVP|Team Points|Team ROY|Team affiliations|Team colors
        en	label	Team colours|Team competitions|Team history|Team information|Team kit|Team leaders|Team manager
        en	label	Team manager(s)|Team managers|Team members|Team name|Team name history|Team number|Team podiums
        en	label	Team points|Team president|Team principal|Team principal(s)|Team principals|Team sponsor
        en	label	Team starts|Team wins|Team(s)|Teammate|Teams|Teams involved|Teams' Championships|Teams' champion
        en	label	Technical|Technical Director|Technical data|Technical director|Technical information
        en	label	Technical name|Technical specifications|Technologies|Technology node|Tehsil|Telephone
        en	label	Telephone code|Telephone country code|Telephone land lines|Teleplay by|Telescope style|Telescopes
        en	label	Television|Television broadcasters|Television in the United States|Television series
        en	label	Television special(s)|Television stations|Television/radio coverage|Telugu|Temperature
        en	label	Temperature (ICM)|Temple|Temple area|Temple board|Temple name|Temple(s)|Temples|Tempo
        en	label	Temporal coverage|Temporal range|Tenacity|Tenant|Tenant(s)|Tenants|Tender cap.|Tender capacity
        en	label	Tender type|Tender weight|Tender wheels|Tenders|Tenor bell weight|Tensile strength|Tenure|Term
        en	label	Term ended|Term length|Term limits|Termini|Terminus|Ternary|Terrain|Terrain parks|Terrestrial
        en	label	Territorial changes|Territorial extent|Territorial extent(s)|Territorial extents
        en	label	Territorial governorships|Territorial legislatures|Territories|Territory|Tertiary diameter
        en	label	Tertiary institutions|Test average|Test barrel length|Test captain|Test cases|Test chronology
        en	label	Test coach|Test debut|Test depth|Test drivers|Test matches|Test of|Test site|Test status|Test type
        en	label	Tests|Tests captained|Tests played|Tests umpired|Text|Texts|Texture|Thai|Thai solar calendar
        en	label	The Amateur Championship|The Guardian|The Kennel Club|The Open Championship
        en	label	The Political Graveyard|Theater|Theater of operation|Theatre|Theatrical presentations
        en	label	Theatrical release|Theme|Theme music composed by|Theme music composer|Theme park attraction(s)
        en	label	Theme song|Theology|Theorized|Theory|Thermal|Thermal capacity|Thermal conductivity
        en	label	Thermal diffusivity|Thermal expansion|Thermochemistry|Theses|Thesis|Thesis title|Thiamin (Vit. B1)
        en	label	Thiamine (B1)|Thiamine (Vit. B1)|Thickness|Think tank|Third|Third colours|Third party|Third place
        en	label	Third reading|Third stage|Third-place|This case overturned a previous ruling or rulings|This year
        en	label	Threonine|Threshold limit value (TLV)|Throws|Thrust|Thrust (SL)|Thrust (sea-level)|Thrust (vac.)
        en	label	Thrust (vacuum)|Thrust-to-weight ratio|Tibetan|Tibetan calendar|Ticket barriers|Ticket hall
        en	label	Ticket office|Ticket prices|Tidal radius|Tidal range|Tier 1 capital ratio|Ties played (W–L)
        en	label	Tillers|Timbrality|Timbre|Time|Time as pretender|Time at large|Time complexity in big O notation
        en	label	Time docked|Time in space|Time of invention|Time of periastron|Time of perihelion|Time period
        en	label	Time signature|Time slot|Time to activate|Time zone|Time zones|Timeline|Times (UTC)
        en	label	Times/Sunday Times|Timeshift service|Timetable number|Timetable number(s)|Timetable numbers|Timing
        en	label	Tip|Tire suppliers|Tires|Tissue specificity|Title|Title amended|Title held|Title list
        en	label	Title on the line|Title sponsor|Title sponsor(s)|Title sponsors|Title(s)|Title(s) amended
        en	label	Title(s) on the line|Titleholders C'ship|Titles|Titles amended|Titles and styles
        en	label	Titles on the line|To par|Today part of|Toll|Tongyong Pinyin|Tonnage|Tons burthen|Tool|Tools
        en	label	Top CTRS ranking|Top Scorer|Top Scorer(s)|Top Scorers|Top draft pick|Top elevation
        en	label	Top expressed in|Top floor|Top goal scorer|Top goalscorer|Top goalscorer(s)|Top goalscorers
        en	label	Top point scorer|Top point scorer(s)|Top point scorers|Top points scorer|Top points scorer(s)
        en	label	Top score|Top scorer|Top scorer(s)|Top scorers|Top seed|Top speed|Top try scorer|Top try scorer(s)
        en	label	Top try scorers|Top try-scorer|Top try-scorer(s)|Topic|Topness|Topo map|Topped-out|Torch Bearer
        en	label	Torch lighter|Tornadoes|Tornadoes confirmed|Torque|Torque output|Torse|Total|Total EVA time
        en	label	Total EVAs|Total ILI cases|Total area|Total area burned|Total assets|Total attendance
        en	label	Total awarded|Total awarded posthumously|Total burials|Total capacity|Total cargo|Total cases
        en	label	Total circulation|Total collector area|Total cycles|Total damage|Total deaths|Total delegates
        en	label	Total depressions|Total disturbances|Total electors|Total energy output|Total equity
        en	label	Total fatalities|Total fights|Total fires|Total gaming space|Total gate|Total height|Total holes
        en	label	Total hours|Total inductees|Total injuries|Total islands|Total launches|Total length
        en	label	Total liabilities|Total matches|Total meetings|Total missing|Total monounsaturated|Total movements
        en	label	Total no. of members|Total no. of ministers|Total number of awards and nominations
        en	label	Total number of wins and nominations|Total passengers|Total podiums|Total points
        en	label	Total polyunsaturated|Total population|Total prize fund|Total produced|Total purse
        en	label	Total recipients|Total retail floor area|Total sail area|Total saturated|Total scored|Total space
        en	label	Total speakers|Total spending|Total staff|Total storms|Total surface|Total survivors|Total tackles
        en	label	Total thrust|Total touchdowns|Total viewership|Total views|Total volume of tanks|Total votes
        en	label	Total weight|Total width|Total wins|Totality|Totals|Touchpad|Tour|Tour Finals|Tour captain
        en	label	Tour captain(s)|Tour captains|Tour de France|Tour(s)|Tourist routes|Tournament|Tournament dates
        en	label	Tournament details|Tournament director|Tournament format|Tournament information
        en	label	Tournament record score|Tournament statistics|Tournament wins|Tournaments|Tournaments hosted|Tours
        en	label	Tower construction|Tower foundation|Tower height|Tower shape|Town|Town council|Town or city
        en	label	Town rights|Town status|Town subdivisions|Townland|Townland(s)|Townlands|Towns|Township
        en	label	Township-level divisions|Towpaths|Toy(s)|Track|Track gauge|Track layout|Tracks|Traction motors
        en	label	Traction system|Tractive effort|Trade name|Trade names|Trade organisations|Trade organizations
        en	label	Tradeable|Traded as|Trademark|Trading symbol|Tradition|Tradition or genre|Traditional
        en	label	Traditional Chinese|Traditional region|Traditional territory|Traffic|Traffic volume
        en	label	Trail difficulty|Trail type|Trailheads|Trailing dia.|Trails|Train brakes|Train heating
        en	label	Train length|Train number|Train number(s)|Train numbers|Train operators|Train protection system
        en	label	Train services|Trained by|Trainer|Training ground|Training ground(s)|Training grounds
        en	label	Training helicopter|Training locations|Trains|Traits|Tram services|Tram stop|Trans|Trans fats
        en	label	Transcript|Transcript(s)|Transcription|Transcriptions|Transcripts|Transforms / Encodes|Transistors
        en	label	Transit|Transit authority|Transit connections|Transit type|Translation|Translator|Translator(s)
        en	label	Translators|Transliteration equivalents|Transmission|Transmitter|Transmitter coordinates
        en	label	Transmitter power|Transparent|Transparent compression|Transparent encryption|Transponders
        en	label	Transport|Transport distance|Trapeze|Travelcard zone|Traversable?|Traverse|Traversed by|Treasury
        en	label	Treatment|Tree|Trenches|Trial|Tribal council|Tribe|Tribes|Tributaries|Tribute albums|Tricks
        en	label	Tries scored|Trinomial name|Triple Crown|Triple Crown winners|Triple point|Troops|Trophy
        en	label	Trophy name|Trophy series|Tropical cyclones|Trough construction|Trucks|Trust|Trustees|Tryptophan
        en	label	Tsar|Tsunami|Tubes|Tubes and flues|Tuition|Tuition fee|Tuning|Tunnel clearance|Turbine technology
        en	label	Turbines|Turbocharger|Turkish Cup|Turned amateur|Turned pro|Turned professional|Turning radius
        en	label	Turnout|Turnover|Turns|Twenty20 Cup wins|Twenty20 Internationals|Twenty20 debut|Twin cities
        en	label	Twin city|Twin town|Twin town(s)|Twin towns|Twinned with|Twinning|Twitch information|Twitter|Type
        en	label	Type and origin|Type code|Type genus|Type locality|Type of business|Type of constituency
        en	label	Type of current|Type of dam|Type of format|Type of group|Type of harbor|Type of harbour
        en	label	Type of incident|Type of lake|Type of mine|Type of rock|Type of sails|Type of site
        en	label	Type of solar farm|Type of tribunal|Type section|Type site|Type species|Type strain|Type system
        en	label	Type(s) of rock|Types|Types of|Types of rock|Typhoons|Typical instruments|Typical orbit altitude
        en	label	Typical use|Typical-use failure rate|Typing discipline|Tyre suppliers|Tyres|Tyrosine|Tâi-lô
        en	label	U.S. Amateur|U.S. Highways|U.S. News & World Report|U.S. Open|U.S. Open Cup
        en	label	U.S. Permissible exposure limit (PEL)|U.S. Routes|U.S. Women's Open|U.S.C. section(s) amended
        en	label	U.S.C. section(s) created|U.S.C. sections amended|U.S.C. sections created|UCI code
        en	label	UEFA Champions League|UEFA Conference League|UEFA Cup|UEFA Cup Winners' Cup
        en	label	UEFA Europa Conference League|UEFA Europa League|UEFA Intertoto Cup|UEFA affiliation|UIC|UIC class
        en	label	UIC classification|UK Championship|UK Open|UK Parliament|UKC|UN M49 codes|UN number|UN/LOCODE
        en	label	UN/LOCODE code|UNESCO region|UNII|URL|URN|US Breed Group|US Highways|US Open|US Open Junior|US Pro
        en	label	US Routes|USA Today|USAR|USCG number|USFL draft|USGS-ANSS|USNWR ranking|UTC offset|UTC time
        en	label	UTI conformation|Ulster Scots|Ulster titles|Ultrasonic motor|Ultraviolet fluorescence|Umpires
        en	label	Umpiring debut|Umpiring information|Unanimous reasons by|Uncertainty parameter
        en	label	Unclaimed national titles|Uncles|Uncrewed vehicle(s)|Under 15|Under 18 years|Undergraduates
        en	label	Underground|Underlies|Underwater fog color|Undivided highway|Undocking date|Undrafted|Unemployment
        en	label	Unemployment rate|UniProt|Unicameral|Unicode|Unicode (hex)|Unicode alias|Unicode codepoint
        en	label	Unicode range|Unicode symbol|Unicode symbol(s)|Unicode symbols|Unicode version history|Uniform
        en	label	Uniform Type Identifier|Uniform Type Identifier (UTI)|Uniform number|Uniforms|Union|Union council
        en	label	Union territory|Unit|Unit cell|Unit cost|Unit flag|Unit of|Unit system|Unit type|Unitary authority
        en	label	Units|Units cancelled|Units decommissioned|Units involved|Units operational|Units planned
        en	label	Units shipped|Units sold|Units under const.|Universe|University|University team|Unix time|Unknown
        en	label	Unknown burials|Unofficial names|Unofficial user|Unofficial user(s)|Unofficial users
        en	label	Unpaid circulation|Unrecognized regions|Unsaponifiable|Unsworn members|Unused|Unveiled|Upazila
        en	label	Upcoming season|Update frequency|Update method|Updated on|Updates|Upper house|Upwind sail area
        en	label	Uranus MOID|Urban okrug|Urban settlement|Urban-type settlement|Urdu|Usable items|Usage|Use|Used
        en	label	Used by|Used in|Used with|User|User memory|User reminders|User(s)|Userland|Users|Uses
        en	label	Usual file extensions|Usual filename extensions|Usual onset|Utility helicopter|Uyghur
        en	label	U−B color index|VEI|VHB|VIVC number|VLR No.|Vacant|Vaccinated|Vaccinations|Vaccine type|Vahana
        en	label	Valid votes|Valine|Valuation|Value|Valve gear|Valve lead|Valve travel|Valve type|Valvetrain
        en	label	Valvetrain drive system|Van der Waals radius|Vapor pressure|Vapour pressure|Vardon Trophy
        en	label	Variable type|Variance|Variant|Variant form|Variant form(s)|Variant forms|Variant spelling
        en	label	Variant(s)|Variants|Variation|Variation(s)|Variations|Varietals|Varietals produced|Variety
        en	label	Variety status|Vector|Vegetation|Vehicle|Vehicle class|Vehicle code|Vehicle registration
        en	label	Vehicle type|Vehicle(s)|Vehicles|Vehicles per day|Vein|Veins|Velocity|Velocity dispersion
        en	label	Velocity expression|Venerated in|Venue|Venue(s)|Venues|Venus MOID|Verdict|Verger
        en	label	Vernacular languages|Verses|Version|Version of|Versioning|Vertex configuration|Vertex figure
        en	label	Vertical|Vertical clearance|Vertices|Vessel arrivals|Veto|Vetoed|Vexillology|Via|Vicar
        en	label	Vicar General|Vicar(s)|Vicars|Vice Chairman|Vice Chancellor|Vice President|Vice Principal
        en	label	Vice president|Vice president(s)|Vice presidential nominee|Vice presidents|Vice principal
        en	label	Vice regent|Vice-Chancellor|Vice-President|Vice-captain|Vice-chancellor|Vice-president
        en	label	Vice-presidential nominee|Viceroy|Vickers hardness|Victim|Victim(s)|Victims|Victories|Victory
        en	label	Video albums|Video format|Video game(s)|Video recording|Video signal|Vidhan Sabha constituency
        en	label	Vietnamese|Vietnamese alphabet|Vietnamese name|View/Edit Human|View/Edit Mouse|Viewership
        en	label	Viewfinder|Viewfinder magnification|Views|Vigesimal|Vikram Samvat|Village|Villages|Virgin Media
        en	label	Virtual|Virtual address width|Virus|Virus strain|Viscosity|Visible at latitudes between
        en	label	Visible remains|Visitation|Visiting students|Visitor|Visitor figures|Visitors|Visitors per annum
        en	label	Vitamin A|Vitamin A equiv.|Vitamin A equiv. beta-Carotene lutein zeaxanthin|Vitamin B12|Vitamin B6
        en	label	Vitamin C|Vitamin D|Vitamin E|Vitamin K|Vitamins|Vocal|Voice actor|Voice actor(s)|Voice actors
        en	label	Voice type|Voice type(s)|Voice types|Voiced by|Voices by|Voices of|Voivodeship|Volcanic arc
        en	label	Volcanic arc/belt|Volcanic belt|Volcanic field|Volcanic region|Volcanic zone|Volcano|Volcano type
        en	label	Voltage range|Voltage regulator|Volume|Volume of largest tank|Volumes|Volunteers|Vote|Vote count
        en	label	Votes|Votes needed for nomination|Voting summary|Voting system|Vuelta a España|Vulkan
        en	label	V−R color index|WB bracketing|WCF|WCT Finals|WHA draft|WMO|WNBA|WNBA draft|WODIs umpired
        en	label	WPGA Tour of Australasia|WSJ/College Pulse|WT20Is umpired|WTA Tour|WTests umpired|Wade–Giles
        en	label	Waka (canoe)|Walk-on music|Wanted by|Wanted since|War cry|Ward|Warden|Wards|Warhead|Warhead weight
        en	label	Wars|Wars and battles|Washington Monthly|Water|Water (%)|Water body|Water cap.|Water capacity
        en	label	Water color|Water resistance|Water rides|Water source|Water volume|Waterbodies|Watercourse
        en	label	Watercourses|Watercraft|Waterfalls|Waterloggable|Watershed|Waterways|Wavelength|Wavelengths|Way number
        en	label	Weak hypercharge|Weak isospin|Weakness|Weapon|Weapon(s)|Weapons|Weather|Weather-sealing
        en	label	Weathering grade|Web|Web address|Web browser|Web series|Web service URL|Web site|Web.com Tour
        en	label	WebMD|Webcast|Website|Website(s)|Websites|Weekday ridership|Weekly attendance|Weight
        en	label	Weight category|Weight class|Weight(s)|Weighting method|Weights|Welsh|Welsh Assembly|Wembley Pro
        en	label	West Division|West Division titles|West end|Western Division|Western Finals|Western Open
        en	label	Western champions|Western runners-up|Wheel diameter|Wheelbase|Wheelchair|Wheelchair Tennis Masters
        en	label	Wheelchair men's singles|Wheelchair women's singles|Wheels|Whip|White balance|White paper
        en	label	Wholesale price|Whyte|Wickets|Width|Width (base)|Width (crest)|Width across transepts
        en	label	Width of channel|Wife|Wightman Cup|Wikibooks|Wikidata|Wild card berths|Wildland|Wimbledon
        en	label	Wimbledon Junior|Win value|Winding|Windshaft|Wine produced|Wine region|Wine region(s)|Wine regions
        en	label	Wing|Wing(s)|Wings|Wingspan|Winner|Winner's share|Winners|Winning %|Winning coach|Winning distance
        en	label	Winning horse|Winning mentor|Winning owner|Winning score|Winning song|Winning time|Winning value
        en	label	Winning weight|Wins|Wins by KO|Winter Games|Winter appearances|Winter storm|Win–loss record|With
        en	label	Withdrawals|Withdrawn|Wives|Women's Basketball Hall of Fame|Women's British Open|Women's Open
        en	label	Women's PGA C'ship|Women's World Champion|Women's coach|Women's doubles|Women's singles
        en	label	Women's wing|Won|Won/Lost|Won/lost|Wooden spoon|Wooden spooners|Wooden spoons|Woods
        en	label	Woodwind instrument|Wool color|Wool colour|Word/name|Work began|Work begun|Work institutions
        en	label	Working languages|Working principle|Working state|Working title|Workplaces|Works
        en	label	Works and introductions categories|Works category|World|World Athletics Athletes of the Year
        en	label	World Ch'ship|World Champion|World Championship|World Championship appearances|World Championships
        en	label	World Cup|World Cup Qualifier appearances|World Cup appearances|World Cup debut|World Games
        en	label	World Golf Hall of Fame|World Grand Prix|World Marathon Majors winners|World Masters
        en	label	World Matchplay|World Rugby ranking|World Series|World Series titles
        en	label	World Test Championship appearances|World finals|World height ranking|World number one
        en	label	World number one(s)|World number ones|World ranking|World records set|World standing|Worst case
        en	label	Worst case performance|Worst case space complexity|Worst-case performance
        en	label	Worst-case space complexity|Wrestling|Write mechanism|Writer|Writer(s)|Writers|Writing
        en	label	Writing career|Writing direction|Writing system|Written|Written by|Written in|Wythoff symbol
        en	label	X charge|X-SAMPA|X-ray flux|X-ray luminosity|XFL draft|Yahrtzeit|Yale Romanization|Yard number
        en	label	Year|Year built|Year consecrated|Year created|Year defined|Year established|Year first constructed
        en	label	Year first lit|Year founded|Year levels|Year lost|Year of acquisition|Year of completion
        en	label	Year of creation|Year of current production of oil|Year of inception|Year of invention
        en	label	Year of origin|Year renovated|Year started|Year(s) renovated|Yearbook|Years|Years active
        en	label	Years built|Years in World Group|Years in office|Years of minting|Years of operation
        en	label	Years of printing|Years of service|Years of wine industry|Years offered|Years on national team
        en	label	Years played|Years renovated|Yes|Yeshiva|Yield|YouTube|YouTube information
        en	label	Young rider classification|Young's modulus|Youngest champion|Youth|Youth career
        en	label	Youth ministry coordinator|Youth wing|Yue: Cantonese|Yusho|ZIP|ZIP Code|ZIP Code(s)|ZIP Codes
        en	label	ZIP code|ZIP code(s)|ZIP codes|Zenithal hourly rate|Zhuang|Zinc|Zip Code|Zip code|Zodiac sign|Zone
        en	label	beta-Carotene|du Maurier Classic|eISSN|eMedicine|from the album|half-life|iso|log P
        en	label	lutein zeaxanthin|max|mean|min|ntl team|sRGBB (r, g, b)|when liquid (at b.p.)
        en	label	when liquid (at m.p.)|λmax
        en	header	125 cc|125cc World Championship|24 Hours of Le Mans career|250 cc|250cc World Championship|500 cc
        en	header	500cc World Championship|AL Pennants|Academic background|Accident|Additional positions
        en	header	Administrative career (AD unless noted)|Album chronology|Alternate cover|Alternative Cover
        en	header	Alternative covers|Amateur career|Anatomical terminology|Anatomical terms|Anime|Anime film
        en	header	Anime television series|Architecture and works|Arrests, etc.|As administrator
        en	header	As an assistant coach|As coach or administrator|At a glance|Audio|Awards and highlights|BDO
        en	header	BDO major events|BDO majors|BDO premier events|Basic info|Basic information
        en	header	Best results in Champions Tour majors|Best results in LPGA major championships
        en	header	Best results in senior major championships|Biographical details|Breed classification|Cardinalate
        en	header	Career highlights and awards (as coach)|Career highlights as player|Career stats|Career summary
        en	header	Casualties and arrests|Category 5 major hurricane (SSHWS)|Champ Car|Champ Car career
        en	header	Chemical data|Chess career|Club management|Coachee singles titles total
        en	header	Coaching awards and records|Coaching career (HC unless noted)|Coaching staff|Combination of
        en	header	Comedy career|Conference championships|Conference division season champions|Creative team
        en	header	Creator Awards|Criminal details|Crystallography|Cultural|Current membership|Demography
        en	header	Department executives|Department overview|Design and construction|Design specifications
        en	header	Division championships|Ecclesiastical career|Educational|Elected members|Election result
        en	header	Elevation and location|Episcopal consecration|European Poker Tour|Eurovision Song Contest
        en	header	Event details|Event information|Execution|Executive branch|Explosive data|Families|Federal
        en	header	Fictional information|Final standings|First aircraft|Former|Former services|Former species
        en	header	Formula One World Championship career|Formula One career|Game information|Gene ontology
        en	header	General properties|Genome information|Grand Prix motorcycle racing career
        en	header	Grand Slam Doubles results|Grand Slam Mixed Doubles results|Grand Slam Singles results
        en	header	Helicopter pads|Highlights and awards|Home arenas|Home fields|Host selection
        en	header	Hydroelectric power station|IRL IndyCar Series|In story information|In-universe information
        en	header	Inanimate insignia|Indoor career|IndyCar Series career|Inter-county management
        en	header	International career|International career‡|Isotopes|Judicial branch|Key information|Legal career
        en	header	Legislative branch|Lethal dose or concentration (LD, LC)|Light novel|Listed Building – Grade I
        en	header	Listed Building – Grade II|Listed Building – Grade II*|Live-action film|Living insignia|Local
        en	header	Location in|Main isotopes|Major amendments|Major wins and Championships|Manga|Mechanical|Men
        en	header	Men's athletics|Men's basketball|Men's football|Men's swimming|Military service
        en	header	Military situation|Ministerial offices|Ministerial roles|Ministry|Miscellanea|Mixed Doubles
        en	header	Mixed Doubles tournaments|Modeling information|Monoclonal antibody|Most|Moto2
        en	header	Moto2 World Championship|Moto3|Moto3 World Championship|MotoGP|MotoGP World Championship
        en	header	Motorcycle racing career statistics|Music video|NASCAR Camping World Truck Series career
        en	header	NASCAR Craftsman Truck Series career|NASCAR Cup Series career|NASCAR Nationwide Series career
        en	header	NASCAR O'Reilly Auto Parts Series career|NASCAR Sprint Cup Series career
        en	header	NASCAR Xfinity Series career|NCAA tournament Elite Eight|NCAA tournament Final Four
        en	header	NCAA tournament Sweet Sixteen|NCAA tournament appearances|NCAA tournament champions
        en	header	NCAA tournament round of 32|NCAA tournament runner-up|NFL Championships|NL Pennants
        en	header	NRHP reference|National|National team‡|New York City Landmark|Novel|Novel series|Number of events
        en	header	Nutritional value per 100 g|Nutritional value per 100 g (3.5 oz)|Observation data
        en	header	Observation data (J2000 epoch)|Observation data Epoch J2000 Equinox J2000
        en	header	Observation data: J2000 epoch|Occupational safety and health (OHS/OSH)|Official state symbols
        en	header	Olympic medal record|Operation|Ordination history|Original net animation|Original video animation
        en	header	Other Doubles tournaments|Other details|Other mixed doubles tournaments|Other offices held
        en	header	Overall impact|Overall record|PDC|PDC major events|PDC majors|PDC prem. events|PDC premier events
        en	header	Parliamentary constituency|Participation history|Participation summary
        en	header	Parties to the civil conflict|Personal|Personal data|Personal life|Pharmacokinetic data|Phyla
        en	header	Physical and chemical data|Physical attributes|Physical property|Physiological data
        en	header	Planetary system|Playing career information|Political details|Politics|Position (relative to A)
        en	header	Power Station|Power generation|Priestly ordination|Professional clubs*|Professional details
        en	header	Professional ratings|Proper orbital elements|Publication information|Qualifying|Race 1|Race 2
        en	header	Rally details|Ramsar Wetland|Range map|Ranking finals|Ranking points|Reactors|Refereeing career
        en	header	Related Compounds|Related media|Renovating team|Representing|Results by constituency
        en	header	Review scores|Route Map|Route information|Rugby|Sainthood|Scientific classification e
        en	header	Second aircraft|Senior career*|Senior posting|Senior postings|Series chronology
        en	header	Series publication information|Service record|Shadow Ministerial offices|Singles chronology
        en	header	Singles titles|Solar farm|Squad|State quarter|State route marker|Structural|Subfamilies|Suborders
        en	header	Subtribes|Summer|Superbike World Championship|Superfamilies|Supplementary data page|Taxonomy
        en	header	Teams coached|Teams managed|Technical details|Television drama
        en	header	Text of statute as originally enacted|Thermal power station|TikTok information|Top
        en	header	Tornado outbreak|Toys|Trace metals|Track listing|Transportation|U.S. Historic district
        en	header	U.S. National Historic Landmark|U.S. National Historic Landmark District
        en	header	U.S. National Register of Historic Places|UNESCO World Heritage Site|Umpiring career
        en	header	United States Supreme Court cases|Vaccine description|Variability|Video game|Video games
        en	header	Virus classification|Visual novel|Wind farm|Winter|Women|Women's athletics|Women's football
        en	header	Women's swimming|Working|World Poker Tour|World Rally Championship career
        en	header	World Rally Championship record|World Series of Poker
        en	part	- Body|- Census|- City|- Density|- Elevation|- Estimate|- Governor|- Land|- Left|- Location
        en	part	- Lower house|- Mayor|- Metro|- Per capita|- President|- Prime Minister|- Rank|- Right|- Rural
        en	part	- Summer (DST)|- Total|- Type|- Upper house|- Urban|- Water|- Water (%)|- average|- coordinates
        en	part	- elevation|- left|- location|- max|- min|- right|2000 census|2001 census|2006 census|2010 census
        en	part	2010 estimate|2011 census|2011 estimate|2012 estimate|2013 estimate|2014 estimate|2015 estimate
        en	part	2016 census|2016 estimate|2017 estimate|2018 estimate|2019 estimate|2020 census|2020 estimate
        en	part	2021 census|2021 estimate|2022 census|2022 estimate|2023 estimate|2024 estimate|Abdication|Admitted
        en	part	Admitted to the United Nations|Agglomeration|Akim|Alderman|Annexation|Asian|Assembly constituency
        en	part	Black|Borough Mayor|Borough mayor|Built-up|Built-up area|Bürgermeister|CPC Committee Secretary
        en	part	CPC Secretary|Canton executive|Captains Regent|Census|Chairman (Mayor)|Chief Executive Officer
        en	part	Chief Secretary|Chief of state|Christians|City Administrator|City Clerk|City Council|City Manager
        en	part	City administrator|City attorney|City council|City manager|City proper|Civil war|Collector
        en	part	Colonized|Colony|Congress Chairman|Congressman|Conquest|Constitution adopted|Control
        en	part	Council Members|Council President|Council leader|County Commissioner|County Executive
        en	part	County Governor|County Judge|County executive|County governor|County mayor|Coup d'état
        en	part	Current constitution|Density rank|Deputy Chief Minister|Deputy Commissioner|Deputy Governor
        en	part	Deputy governor|Deputy mayor|District Collector|District Magistrate|Dominion|Emir|Estimate
        en	part	Estimate rank|Federal Chancellor|Federal MP|Federal riding|Federation|Governor of state
        en	part	Governor-general|Grand Duke|Hakim|Head of Government|Head of State|Head of administration
        en	part	High Court|Hindus|Hispanic|Independent city|Indigenous|Intendant|Island|Joined the European Union
        en	part	King's Commissioner|Landrat|Latitude|Leader of the Council|Lord Mayor|MHA|MLAs|MNA|MP(s)|MPPs|MPs
        en	part	Max|Mayor (Sindaco)|Mayor-President|Member of Legislative Assembly|Metro|Metro density|Metro rank
        en	part	Metropolitan municipality|Min|Municipal Commissioner|Municipal Council|Municipal President
        en	part	Municipal clerk|Municipal council|Municipal president|Municipality-City|Muslims|Native
        en	part	Neighborhood council|Nominal|Oberbürgermeister|PPP|Paramount chief|Partition|Party Secretary
        en	part	Per capita|Percent|Police Commissioner|Political control|Prefect
        en	part	President of the Departmental Council|President of the General Council|President of the Government
        en	part	President of the Junta|President of the Regional Council|Prince|Protectorate|Prov. riding
        en	part	Provincial Governor|Provincial MP|Rank in US|Recognised|Recognized|Reeve|Regional Chief
        en	part	Regional President|Regional president|Republic|Restoration|Reunification|Revolution|Rural
        en	part	Rural density|Sarpanch|Selectmen|Speaker of Parliament|Speaker of the Parliament|Spoken language
        en	part	Stadtrat|Starosta|Superintendent of Police|Supervisor|Supreme Leader|Total (2001)|Total (2010)
        en	part	Total (2011)|Total (2020)|Total households|Town Council|Town Manager|Town Supervisor|Town manager
        en	part	Town supervisor|Treasurer|Treaty|U.S. House delegation|U.S. senators|Unification|Urban|Urban area
        en	part	Urban density|Urban rank|Vice Governor|Vice Mayor|Vice mayor|Vice-mayor|Voivode|White|Working-age
        en	part	average|coordinates|discharge|elevation|left|length|local|location|maximum|minimum|mouth|per capita
        en	part	right|river|source|summit|surface|– Density|– Land|– Mayor|– Total|– Urban|– Water|– average
        en	part	– coordinates|– elevation|– left|– location|– maximum|– minimum|– right
        en	value	Active|American League|Arabic|Armenian|Athletics|Bengali|Block|Broadcast|Burmese
        en	value	Cantonese|Chinese|Control rods|Current|Electronic|English|European Tour|Female
        en	value	Football|French|Game|Georgian|Greek|Gujarati|Hebrew|Hindi|Indonesian|Irish
        en	value	Japan Golf Tour|Japanese|Kannada|Khmer|Korean|Lao|Latin|Magazine|Malay|Malayalam
        en	value	Male|Mandarin|Mobile|Mongolian|National League|Newspaper|No|PGA Tour|Persian
        en	value	Portuguese|Racing|Radio|Role-playing|Rural|Russian|Sanskrit|Space agency|Spectrum
        en	value	Subsidiary|Tagalog|Tamil|Telugu|Thai|Thermal|Tibetan|Urban|Urdu|Vietnamese
        en	value	Web browser|Welsh|Wrestling|Yes
        en	broken	Production/company|Production/companies|Production/company(s)|Production/company(ies)
        en	broken	Capital/and largest city|Capital/(and largest city)|Official language/and national language
        en	broken	Official/language|Official/languages|Official language(s)/and national language
        en	broken	Recognised/regional languages|Recognised/national languages|National/languages
        en	broken	Original/network|Original/language|Original/release|Country of/origin|Release/date|Running/time
        en	broken	Ethnic/groups|Largest/city|Notable/work|Notable/works|Years/active|Resting/place|Distributed/by
        """
}
