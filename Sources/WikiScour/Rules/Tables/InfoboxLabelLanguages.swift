/// Labels that infoboxes of Wikipedias in other languages than English display.
///
/// A line is language, family, label. The language is the code of the Wikipedia; `zh` has labels of both scripts. The
/// family is the kind of subject that the box is about; `header` are headers across the whole box that stand in its
/// middle, `part` are labels under such headers, which mean something only with them. A label stands as it is
/// displayed, with its case and without a colon at its end. One that boxes of several families display stands in each
/// of them.
///
/// It is the vocabulary by which the entries of an infobox are found again where the box was flattened to one glued
/// line: nothing in such a line but the labels themselves tells where an entry begins. Case counts, for within a value
/// the same word is often written small.
///
/// Compiled by hand from what infoboxes of the Wikipedias display. Labels that are filled in by the article, such as
/// the name of an office, are not here, nor numbers and units.
enum InfoboxLabelLanguages {
    static let tsv: StaticString = """
        de	person	Geboren
        de	person	Gestorben
        de	person	Geburtsname
        de	person	Geburtsdatum
        de	person	Geburtsort
        de	person	Sterbedatum
        de	person	Sterbeort
        de	person	Nationalität
        de	person	Beruf
        de	person	Ehepartner
        de	person	Kinder
        de	person	Eltern
        de	person	Auszeichnungen
        de	person	Unterschrift
        de	officeholder	Amtszeit
        de	officeholder	Amtsinhaber
        de	officeholder	Vorgänger
        de	officeholder	Nachfolger
        de	officeholder	Partei
        de	officeholder	Amtssitz
        de	officeholder	Stellvertreter
        de	officeholder	Ernennung durch
        de	sportsperson	Spitzname
        de	sportsperson	Nation
        de	sportsperson	Größe
        de	sportsperson	Gewicht
        de	sportsperson	Verein
        de	sportsperson	Trainer
        de	sportsperson	Karriere
        de	sportsperson	Status
        de	sportsperson	Karriereende
        de	sportsperson	Medaillenspiegel
        de	sportsperson	Bestleistung
        de	sportsperson	Disziplin
        de	sportsperson	Spielhand
        de	sportsperson	Preisgeld
        de	sportsperson	Höchste Platzierung
        de	sportsperson	Aktuelle Platzierung
        de	sportsperson	Weltcupsiege
        de	sportsperson	Debüt im Weltcup
        de	sportsperson	Gesamtweltcup
        de	football-biography	Voller Name
        de	football-biography	Position
        de	football-biography	Jahre
        de	football-biography	Station
        de	football-biography	Spiele (Tore)
        de	football-biography	Letzte Station
        de	football-biography	Aktueller Verein
        de	football-biography	Rückennummer
        de	musician	Herkunft
        de	musician	Genre(s)
        de	musician	Genre
        de	musician	Genres
        de	musician	Gründung
        de	musician	Auflösung
        de	musician	Website
        de	musician	Gründungsmitglieder
        de	musician	Aktuelle Besetzung
        de	musician	Ehemalige Mitglieder
        de	musician	Letzte Besetzung vor der Auflösung
        de	musician	Gesang
        de	musician	Gitarre
        de	musician	Schlagzeug
        de	musician	E-Gitarre
        de	musician	E-Bass
        de	musician	Keyboard
        de	musician	Bass
        de	musician	Live- und Session-Mitglieder
        de	settlement	Bundesland
        de	settlement	Regierungsbezirk
        de	settlement	Landkreis
        de	settlement	Kreis
        de	settlement	Amt
        de	settlement	Samtgemeinde
        de	settlement	Verwaltungsgemeinschaft
        de	settlement	Höhe
        de	settlement	Fläche
        de	settlement	Einwohner
        de	settlement	Bevölkerungsdichte
        de	settlement	Postleitzahl
        de	settlement	Postleitzahlen
        de	settlement	Vorwahl
        de	settlement	Vorwahlen
        de	settlement	Kfz-Kennzeichen
        de	settlement	Gemeindeschlüssel
        de	settlement	LOCODE
        de	settlement	NUTS
        de	settlement	Stadtgliederung
        de	settlement	Gemeindegliederung
        de	settlement	Marktgliederung
        de	settlement	Adresse der Stadtverwaltung
        de	settlement	Adresse der Gemeindeverwaltung
        de	settlement	Adresse der Verbandsverwaltung
        de	settlement	Oberbürgermeister
        de	settlement	Oberbürgermeisterin
        de	settlement	Bürgermeister
        de	settlement	Bürgermeisterin
        de	settlement	Bürgermeister (Amtszeit)
        de	settlement	Staat
        de	settlement	Koordinaten
        de	settlement	Kanton
        de	settlement	Bezirk
        de	settlement	BFS-Nr.
        de	settlement	UN/LOCODE
        de	settlement	Höhenbereich
        de	settlement	Gemeindepräsident
        de	settlement	Stadtpräsident
        de	settlement	Ausländeranteil
        de	settlement	Land
        de	settlement	Politischer Bezirk
        de	settlement	Gemeindekennziffer
        de	settlement	Gerichtsbezirk
        de	settlement	Telefonvorwahl
        de	settlement	Zeitzone
        de	settlement	Eingemeindung
        de	settlement	Gemeinde
        de	settlement	Stadtteil von
        de	settlement	Woiwodschaft
        de	settlement	Powiat
        de	settlement	Provinz
        de	settlement	Region
        de	settlement	Département
        de	settlement	Arrondissement
        de	settlement	Gemeindeverband
        de	settlement	INSEE-Code
        de	settlement	Einwohnername
        de	settlement	Schutzpatron
        de	settlement	Patron
        de	country	Amtssprache
        de	country	Hauptstadt
        de	country	Staatsform
        de	country	Regierungssystem
        de	country	Staats- und Regierungsform
        de	country	Staatsoberhaupt
        de	country	Regierungschef
        de	country	Bevölkerungsentwicklung
        de	country	Bruttoinlandsprodukt
        de	country	Index der menschlichen Entwicklung
        de	country	Währung
        de	country	Unabhängigkeit
        de	country	Nationalhymne
        de	country	Nationalfeiertag
        de	country	Internet-TLD
        de	country	ISO 3166
        de	country	Telefonvorwahl
        de	country	Staatsgebiet
        de	country	Amtssprachen
        de	country	Wahlspruch
        de	country	Errichtung
        de	country	Endpunkt
        de	region	Landeshauptstadt
        de	region	Verwaltungssitz
        de	region	Kreisverwaltung
        de	region	Landrat
        de	region	Landrätin
        de	region	Kreisgliederung
        de	region	Adresse der Kreisverwaltung
        de	region	Ministerpräsident
        de	region	Hauptort
        de	river	Lage
        de	river	Flusssystem
        de	river	Abfluss über
        de	river	Quelle
        de	river	Quellhöhe
        de	river	Mündung
        de	river	Mündungshöhe
        de	river	Höhenunterschied
        de	river	Sohlgefälle
        de	river	Länge
        de	river	Einzugsgebiet
        de	river	Abfluss
        de	river	Linke Nebenflüsse
        de	river	Rechte Nebenflüsse
        de	river	Großstädte
        de	river	Mittelstädte
        de	river	Kleinstädte
        de	river	Gewässerkennzahl
        de	river	Gemeinden
        de	river	Schiffbar
        de	river	Durchflossene Seen
        de	river	Durchflossene Stauseen
        de	mountain	Gebirge
        de	mountain	Dominanz
        de	mountain	Schartenhöhe
        de	mountain	Gestein
        de	mountain	Alter des Gesteins
        de	mountain	Erstbesteigung
        de	mountain	Normalweg
        de	mountain	Besonderheiten
        de	mountain	Typ
        de	mountain	Höchster Gipfel
        de	mountain	Letzte Eruption
        de	lake	Zuflüsse
        de	lake	Zufluss
        de	lake	Abfluss
        de	lake	Inseln
        de	lake	Orte am Ufer
        de	lake	Ufernaher Ort
        de	lake	Größere Städte am Ufer
        de	lake	Höhe über Meeresspiegel
        de	lake	Breite
        de	lake	Volumen
        de	lake	Umfang
        de	lake	Maximale Tiefe
        de	lake	Mittlere Tiefe
        de	island	Gewässer
        de	island	Inselgruppe
        de	island	Geographische Lage
        de	island	Höchste Erhebung
        de	island	Hauptinsel
        de	island	Hauptort
        de	building	Ort
        de	building	Architekt
        de	building	Bauherr
        de	building	Baustil
        de	building	Baujahr
        de	building	Bauzeit
        de	building	Eröffnung
        de	building	Grundfläche
        de	building	Stockwerke
        de	building	Nutzung
        de	building	Eigentümer
        de	building	Kapazität
        de	building	Baukosten
        de	building	Baubeginn
        de	building	Kosten
        de	building	Oberfläche
        de	building	Höhe bis zum Dach
        de	bridge	Überführt
        de	bridge	Querung von
        de	bridge	Ort
        de	bridge	Konstruktion
        de	bridge	Gesamtlänge
        de	bridge	Breite
        de	bridge	Längste Stützweite
        de	bridge	Anzahl der Öffnungen
        de	bridge	Lichte Höhe
        de	bridge	Unterhalten durch
        de	airport	ICAO-Code
        de	airport	IATA-Code
        de	airport	Betreiber
        de	airport	Terminals
        de	airport	Passagiere
        de	airport	Luftfracht
        de	airport	Flugbewegungen
        de	airport	Entfernung vom Stadtzentrum
        de	airport	Straße
        de	airport	Nahverkehr
        de	airport	Beschäftigte
        de	airport	Start- und Landebahnen
        de	airport	Start- und Landebahn
        de	station	Bahnsteiggleise
        de	station	Abkürzung
        de	station	IBNR
        de	station	Preisklasse
        de	station	Kategorie
        de	station	Eröffnung
        de	station	Bahnstrecken
        de	station	Lage im Netz
        de	station	Streckennummer
        de	station	Spurweite
        de	station	Stromsystem
        de	station	Höchstgeschwindigkeit
        de	station	Stadt/Gemeinde
        de	station	Ort/Ortsteil
        de	station	Profil auf Bahnhof.de
        de	film	Titel
        de	film	Originaltitel
        de	film	Deutscher Titel
        de	film	Produktionsland
        de	film	Originalsprache
        de	film	Erscheinungsjahr
        de	film	Länge
        de	film	Altersfreigabe
        de	film	Produktionsunternehmen
        de	film	Regie
        de	film	Drehbuch
        de	film	Produktion
        de	film	Musik
        de	film	Kamera
        de	film	Schnitt
        de	television	Produktionsjahr
        de	television	Produktionsjahre
        de	television	Episoden
        de	television	Episodenlänge
        de	television	Ausstrahlungsturnus
        de	television	Titelmusik
        de	television	Idee
        de	television	Erstausstrahlung
        de	television	Deutschsprachige Erstausstrahlung
        de	television	Moderation
        de	television	Jahr(e)
        de	album	Veröffentlichung
        de	album	Aufnahme
        de	album	Label(s)
        de	album	Label
        de	album	Labels
        de	album	Format(e)
        de	album	Formate
        de	album	Titel (Anzahl)
        de	album	Anzahl der Titel
        de	album	Laufzeit
        de	album	Besetzung
        de	album	Produktion
        de	album	Produzent
        de	album	Studio(s)
        de	album	Studio
        de	song	Autor(en)
        de	song	Autoren
        de	song	Komponist
        de	song	Text
        de	song	Musik
        de	song	Verlag
        de	song	Album
        de	song	Coverversionen
        de	book	Autor
        de	book	Originaltitel
        de	book	Übersetzer
        de	book	Verlag
        de	book	Ersterscheinung
        de	book	Seiten
        de	book	ISBN
        de	book	Reihe
        de	book	Erscheinungsweise
        de	book	Verkaufte Auflage
        de	book	Chefredakteur
        de	book	Herausgeber
        de	book	ISSN
        de	game	Entwickler
        de	game	Publisher
        de	game	Erstveröffentlichung
        de	game	Plattform
        de	game	Plattformen
        de	game	Spiel-Engine
        de	game	Spielmodus
        de	game	Steuerung
        de	game	Medium
        de	game	Sprache
        de	game	Sprachen
        de	game	Thematik
        de	game	Systemvoraussetzungen
        de	game	Leitende Entwickler
        de	game	Designer
        de	game	Komponist
        de	software	Maintainer
        de	software	Erscheinungsjahr
        de	software	Aktuelle Version
        de	software	Aktuelle Vorabversion
        de	software	Betriebssystem
        de	software	Programmiersprache
        de	software	Programmiersprachen
        de	software	Lizenz
        de	software	deutschsprachig
        de	software	Basisdaten
        de	programming-language	Paradigmen
        de	programming-language	Typisierung
        de	programming-language	Wichtige Implementierungen
        de	programming-language	Dialekte
        de	programming-language	Beeinflusst von
        de	programming-language	Beeinflusste
        de	website	Registrierung
        de	website	Online
        de	website	Betreiber
        de	website	Sprachen
        de	website	Redaktion
        de	company	Rechtsform
        de	company	ISIN
        de	company	Sitz
        de	company	Leitung
        de	company	Mitarbeiterzahl
        de	company	Mitarbeiter
        de	company	Umsatz
        de	company	Branche
        de	company	Stand
        de	company	Auflösungsgrund
        de	company	Bilanzsumme
        de	company	IATA-Code
        de	company	Flottenstärke
        de	company	Heimatflughafen
        de	company	Allianz
        de	company	Vielfliegerprogramm
        de	organization	Gründer
        de	organization	Gründungsort
        de	organization	Vorsitz
        de	organization	Vorsitzender
        de	organization	Präsident
        de	organization	Geschäftsführung
        de	organization	Schwerpunkt
        de	organization	Aktionsraum
        de	organization	Mitglieder
        de	organization	Zweck
        de	school	Schulform
        de	school	Schulnummer
        de	school	Träger
        de	school	Schüler
        de	school	Lehrkräfte
        de	school	Schulleitung
        de	school	Schulleiter
        de	school	Adresse
        de	university	Trägerschaft
        de	university	Studierende
        de	university	Professoren
        de	university	Jahresetat
        de	university	Netzwerke
        de	university	Rektor
        de	university	Rektorin
        de	university	Präsidentin
        de	university	Motto
        de	party	Parteivorsitzender
        de	party	Generalsekretär
        de	party	Ausrichtung
        de	party	Farbe(n)
        de	party	Bundestagssitze
        de	party	Sitze in Landtagen
        de	party	Staatliche Zuschüsse
        de	party	Mitgliederzahl
        de	party	Frauenanteil
        de	party	Mindestalter
        de	party	Europapartei
        de	party	EP-Fraktion
        de	party	Jugendorganisation
        de	party	Stiftung
        de	party	Internationale Verbindungen
        de	party	Ehrenvorsitzender
        de	party	Schatzmeister
        de	party	Bundesgeschäftsführer
        de	election	Wahlbeteiligung
        de	election	Sitze
        de	election	Wahltermin
        de	conflict	Datum
        de	conflict	Ort
        de	conflict	Ausgang
        de	conflict	Folgen
        de	conflict	Friedensschluss
        de	conflict	Casus Belli
        de	conflict	Territoriale Änderungen
        de	conflict	Konfliktparteien
        de	conflict	Befehlshaber
        de	conflict	Truppenstärke
        de	conflict	Verluste
        de	military-unit	Aktiv
        de	military-unit	Land
        de	military-unit	Streitkräfte
        de	military-unit	Teilstreitkraft
        de	military-unit	Truppengattung
        de	military-unit	Stärke
        de	military-unit	Unterstellung
        de	military-unit	Standort
        de	military-unit	Schlachten
        de	military-unit	Kommandeur
        de	military-unit	Aufstellung
        de	military-unit	Kommandant
        de	weapon	Militärische Bezeichnung
        de	weapon	Einsatzland
        de	weapon	Entwickler/Hersteller
        de	weapon	Herstellerland
        de	weapon	Produktionszeit
        de	weapon	Waffenkategorie
        de	weapon	Lauflänge
        de	weapon	Kaliber
        de	weapon	Munitionszufuhr
        de	weapon	Kadenz
        de	weapon	Feuerarten
        de	weapon	Visier
        de	weapon	Verschluss
        de	weapon	Ladeprinzip
        de	weapon	Gewicht (ungeladen)
        de	weapon	Anzahl Züge
        de	weapon	Drall
        de	ship	Flagge
        de	ship	Schiffstyp
        de	ship	Schiffsklasse
        de	ship	Rufzeichen
        de	ship	Heimathafen
        de	ship	Eigner
        de	ship	Reederei
        de	ship	Bauwerft
        de	ship	Baunummer
        de	ship	Kiellegung
        de	ship	Stapellauf
        de	ship	Indienststellung
        de	ship	Außerdienststellung
        de	ship	Verbleib
        de	ship	Tiefgang
        de	ship	Verdrängung
        de	ship	Vermessung
        de	ship	Besatzung
        de	ship	Maschine
        de	ship	Maschinenleistung
        de	ship	Propeller
        de	ship	Tragfähigkeit
        de	ship	Bewaffnung
        de	aircraft	Typ
        de	aircraft	Entwurfsland
        de	aircraft	Hersteller
        de	aircraft	Erstflug
        de	aircraft	Indienststellung
        de	aircraft	Produktionszeit
        de	aircraft	Stückzahl
        de	aircraft	Unfallart
        de	aircraft	Todesopfer
        de	aircraft	Überlebende
        de	aircraft	Verletzte
        de	aircraft	Luftfahrzeugtyp
        de	aircraft	Kennzeichen
        de	aircraft	Name
        de	aircraft	Abflughafen
        de	aircraft	Zielflughafen
        de	automobile	Produktionszeitraum
        de	automobile	Klasse
        de	automobile	Karosserieversionen
        de	automobile	Motoren
        de	automobile	Radstand
        de	automobile	Leergewicht
        de	automobile	Vorgängermodell
        de	automobile	Nachfolgemodell
        de	automobile	Hubraum
        de	automobile	Drehmoment
        de	event	Veranstalter
        de	event	Veranstaltungsort
        de	event	Teilnehmende Länder
        de	event	Teilnehmende Athleten
        de	event	Eröffnungsfeier
        de	event	Schlussfeier
        de	event	Austragungsort
        de	event	Austragungsstadt
        de	event	Siegerbeitrag
        de	event	Bewerbe
        de	season	Meister
        de	season	Absteiger
        de	season	Mannschaften
        de	season	Torschützenkönig
        de	season	Zuschauer
        de	season	Pokalsieger
        de	season	Rekordmeister
        de	season	Modus
        de	season	Qualifikation für
        de	team	Farben
        de	team	Spielstätte
        de	team	Plätze
        de	team	Cheftrainer
        de	team	Liga
        de	team	Präsident
        de	team	Vorstand
        de	team	Website
        de	team	Erstes Spiel
        de	team	Stadion
        de	taxobox	Domäne
        de	taxobox	Reich
        de	taxobox	Stamm
        de	taxobox	Unterstamm
        de	taxobox	Klasse
        de	taxobox	Unterklasse
        de	taxobox	Überordnung
        de	taxobox	Ordnung
        de	taxobox	Unterordnung
        de	taxobox	Überfamilie
        de	taxobox	Familie
        de	taxobox	Unterfamilie
        de	taxobox	Tribus
        de	taxobox	Gattung
        de	taxobox	Art
        de	taxobox	Unterart
        de	taxobox	ohne Rang
        de	taxobox	Abteilung
        de	taxobox	Sektion
        de	chemical	Andere Namen
        de	chemical	Summenformel
        de	chemical	Kurzbeschreibung
        de	chemical	CAS-Nummer
        de	chemical	EG-Nummer
        de	chemical	ECHA-InfoCard
        de	chemical	PubChem
        de	chemical	ChemSpider
        de	chemical	DrugBank
        de	chemical	Wikidata
        de	chemical	Molare Masse
        de	chemical	Aggregatzustand
        de	chemical	Dichte
        de	chemical	Schmelzpunkt
        de	chemical	Siedepunkt
        de	chemical	Dampfdruck
        de	chemical	pKS-Wert
        de	chemical	Löslichkeit
        de	chemical	Brechungsindex
        de	chemical	H- und P-Sätze
        de	chemical	MAK
        de	chemical	Toxikologische Daten
        de	chemical	Strukturformel
        de	element	Name, Symbol, Ordnungszahl
        de	element	Elementkategorie
        de	element	Serie
        de	element	Gruppe, Periode, Block
        de	element	Aussehen
        de	element	ATC-Code
        de	element	Massenanteil an der Erdhülle
        de	element	Atommasse
        de	element	Atomradius (berechnet)
        de	element	Kovalenter Radius
        de	element	Van-der-Waals-Radius
        de	element	Elektronenkonfiguration
        de	element	1. Ionisierungsenergie
        de	element	2. Ionisierungsenergie
        de	element	Kristallstruktur
        de	element	Mohshärte
        de	element	Magnetismus
        de	element	Molares Volumen
        de	element	Verdampfungsenthalpie
        de	element	Verdampfungswärme
        de	element	Schmelzwärme
        de	element	Schmelzenthalpie
        de	element	Schallgeschwindigkeit
        de	element	Spezifische Wärmekapazität
        de	element	Elektrische Leitfähigkeit
        de	element	Wärmeleitfähigkeit
        de	element	Oxidationszustände
        de	element	Normalpotential
        de	element	Elektronegativität
        de	element	Isotope
        de	drug	Freiname
        de	drug	Wirkstoffgruppe
        de	drug	Wirkmechanismus
        de	drug	Wirkstoffklasse
        de	drug	Arzneistoffangaben
        de	planet	Große Halbachse
        de	planet	Perihel – Aphel
        de	planet	Exzentrizität
        de	planet	Neigung der Bahnebene
        de	planet	Siderische Umlaufzeit
        de	planet	Synodische Umlaufzeit
        de	planet	Mittlere Orbitalgeschwindigkeit
        de	planet	Kleinster – größter Erdabstand
        de	planet	Äquatordurchmesser
        de	planet	Poldurchmesser
        de	planet	Masse
        de	planet	Mittlere Dichte
        de	planet	Fallbeschleunigung
        de	planet	Fluchtgeschwindigkeit
        de	planet	Rotationsperiode
        de	planet	Neigung der Rotationsachse
        de	planet	Geometrische Albedo
        de	planet	Max. scheinbare Helligkeit
        de	planet	Monde
        de	planet	Entdecker
        de	planet	Datum der Entdeckung
        de	planet	Asteroidentyp
        de	star	Sternbild
        de	star	Rektaszension
        de	star	Deklination
        de	star	Scheinbare Helligkeit
        de	star	Spektralklasse
        de	star	B−V-Farbindex
        de	star	U−B-Farbindex
        de	star	Radialgeschwindigkeit
        de	star	Parallaxe
        de	star	Entfernung
        de	star	Visuelle Absolute Helligkeit
        de	star	Eigenbewegung
        de	star	Radius
        de	star	Leuchtkraft
        de	star	Effektive Temperatur
        de	star	Alter
        de	language	Gesprochen in
        de	language	Sprecher
        de	language	Linguistische Klassifikation
        de	language	Amtssprache in
        de	language	Anerkannte Minderheiten-/ Regionalsprache in
        de	language	ISO 639-1
        de	language	ISO 639-2
        de	language	ISO 639-3
        de	church	Patrozinium
        de	church	Konfession
        de	church	Bistum
        de	church	Weihe
        de	church	Pfarrei
        de	artwork	Künstler
        de	artwork	Entstehungsjahr
        de	artwork	Technik
        de	artwork	Maße
        de	artwork	Museum
        de	award	Verliehen von
        de	award	Verleihung
        de	award	Preisgeld
        de	award	Erstverleihung
        de	storm	Entstehen
        de	storm	Höchste Windgeschwindigkeit
        de	storm	Niedrigster Luftdruck
        de	storm	Betroffene Gebiete
        de	storm	Sachschäden
        de	storm	Sachschaden
        de	storm	Opfer
        de	spacecraft	Missionsziel
        de	spacecraft	Auftraggeber
        de	spacecraft	Trägerrakete
        de	spacecraft	Startdatum
        de	spacecraft	Startplatz
        de	spacecraft	Startmasse
        de	spacecraft	NSSDC ID
        de	spacecraft	Raumstation
        de	spacecraft	Landeplatz
        de	spacecraft	Landedatum
        de	spacecraft	Flugdauer
        de	spacecraft	Erdumkreisungen
        de	header	Personalia
        de	header	Basisdaten
        de	header	Stab
        de	header	Besetzung
        de	header	Chronologie
        de	header	Allgemeine Daten
        de	header	Allgemeine Informationen
        de	header	Junioren
        de	header	Herren
        de	header	Nationalmannschaft
        de	header	Stationen als Trainer
        de	header	Systematik
        de	header	Eigenschaften
        de	header	Allgemeines
        de	header	Physikalische Eigenschaften
        de	header	Chemisch
        de	header	Physikalisch
        de	header	Atomar
        de	header	Schiffsdaten
        de	header	Schiffsmaße und Besatzung
        de	header	Maschinenanlage
        de	header	Verein
        de	header	Erste Mannschaft
        de	header	Politik
        de	header	Daten
        de	header	Technische Daten
        de	header	Sicherheitshinweise
        de	header	Eigenschaften des Orbits
        de	header	Eisenbahnstrecken
        de	header	Kenndaten
        de	header	Wappen
        de	header	Deutschlandkarte
        de	header	Wissenschaftlicher Name
        de	header	Ausstattung
        de	header	Synchronisation
        de	part	Start
        de	part	Landung
        de	part	Länge
        de	part	Breite
        de	part	Schulen
        de	part	Männer
        de	part	Frauen
        de	part	Insgesamt
        de	part	davon
        de	part	Gold
        de	part	Silber
        de	part	Bronze
        fr	person	Naissance
        fr	person	Décès
        fr	person	Nom de naissance
        fr	person	Nom complet
        fr	person	Surnom
        fr	person	Surnoms
        fr	person	Pseudonyme
        fr	person	Nationalité
        fr	person	Activité
        fr	person	Activités
        fr	person	Activité principale
        fr	person	Activités annexes
        fr	person	Formation
        fr	person	Conjoint
        fr	person	Conjointe
        fr	person	Enfant
        fr	person	Enfants
        fr	person	Père
        fr	person	Mère
        fr	person	Parentèle
        fr	person	Fratrie
        fr	person	Famille
        fr	person	Résidence
        fr	person	Domicile
        fr	person	Sépulture
        fr	person	Distinction
        fr	person	Distinctions
        fr	person	Œuvres principales
        fr	person	Profession
        fr	person	Films notables
        fr	person	Site web
        fr	person	Site internet
        fr	person	Religion
        fr	person	Langue d’écriture
        fr	person	Mouvement
        fr	person	Genres
        fr	person	Période d'activité
        fr	person	A travaillé pour
        fr	person	Directeur de thèse
        fr	person	Influencé par
        fr	person	Lieux de détention
        fr	person	Domaines
        fr	person	Institutions
        fr	person	Diplôme
        fr	person	Renommé pour
        fr	person	Séries notables
        fr	person	Conflits
        fr	person	Grade militaire
        fr	person	Arme
        fr	person	Allégeance
        fr	person	Maître
        fr	person	Élève
        fr	person	Personne liée
        fr	officeholder	Président
        fr	officeholder	Premier ministre
        fr	officeholder	Gouvernement
        fr	officeholder	Prédécesseur
        fr	officeholder	Successeur
        fr	officeholder	Parti politique
        fr	officeholder	Élection
        fr	officeholder	Réélection
        fr	officeholder	Législature
        fr	officeholder	Groupe politique
        fr	officeholder	Coalition
        fr	officeholder	Monarque
        fr	officeholder	Dynastie
        fr	officeholder	Couronnement
        fr	officeholder	Date de naissance
        fr	officeholder	Lieu de naissance
        fr	officeholder	Date de décès
        fr	officeholder	Lieu de décès
        fr	officeholder	Nature du décès
        fr	officeholder	Diplômé de
        fr	officeholder	Entourage
        fr	officeholder	Vice-président
        fr	officeholder	Circonscription
        fr	officeholder	Héritier
        fr	officeholder	Période
        fr	sportsperson	Club
        fr	sportsperson	Club actuel
        fr	sportsperson	Poste
        fr	sportsperson	Taille
        fr	sportsperson	Poids
        fr	sportsperson	Sport
        fr	sportsperson	Sport pratiqué
        fr	sportsperson	Discipline
        fr	sportsperson	Palmarès
        fr	sportsperson	Entraîneur
        fr	sportsperson	Carrière
        fr	sportsperson	Médailles obtenues
        fr	sportsperson	Période active
        fr	sportsperson	Pays
        fr	sportsperson	Prise de raquette
        fr	sportsperson	Gains en tournois
        fr	sportsperson	Meilleur classement
        fr	sportsperson	Titres
        fr	sportsperson	Finales perdues
        fr	sportsperson	Carrière pro.
        fr	sportsperson	Latéralité
        fr	sportsperson	Équipe
        fr	football-biography	Période professionnelle
        fr	football-biography	Pied fort
        fr	football-biography	Numéro
        fr	football-biography	Sélections en équipe nationale
        fr	football-biography	Saisons
        fr	football-biography	Saison
        fr	football-biography	Parcours junior
        fr	football-biography	Années
        fr	musician	Genre musical
        fr	musician	Instruments
        fr	musician	Instrument
        fr	musician	Années actives
        fr	musician	Labels
        fr	musician	Label
        fr	musician	Site officiel
        fr	musician	Pays d'origine
        fr	musician	Autre nom
        fr	musician	Membres
        fr	musician	Anciens membres
        fr	musician	Composition du groupe
        fr	musician	Ville
        fr	musician	Lieux d'activité
        fr	musician	Tessiture
        fr	settlement	Pays
        fr	settlement	Région
        fr	settlement	Département
        fr	settlement	Arrondissement
        fr	settlement	Canton
        fr	settlement	Intercommunalité
        fr	settlement	Maire
        fr	settlement	Mandat
        fr	settlement	Code postal
        fr	settlement	Code commune
        fr	settlement	Code Insee
        fr	settlement	Gentilé
        fr	settlement	Population municipale
        fr	settlement	Population agglomération
        fr	settlement	Densité
        fr	settlement	Coordonnées
        fr	settlement	Altitude
        fr	settlement	Superficie
        fr	settlement	Type
        fr	settlement	Unité urbaine
        fr	settlement	Aire d'attraction
        fr	settlement	Départementales
        fr	settlement	Législatives
        fr	settlement	Statut
        fr	settlement	Communauté autonome
        fr	settlement	Province
        fr	settlement	Comarque
        fr	settlement	Fuseau horaire
        fr	settlement	Indicatif
        fr	settlement	Langue(s)
        fr	settlement	Statut communal
        fr	settlement	Fondation
        fr	settlement	Code ISTAT
        fr	settlement	Saint patron
        fr	settlement	Fête patronale
        fr	settlement	Langue
        fr	settlement	Comté
        fr	settlement	Population
        fr	settlement	Démocratie
        fr	settlement	Chef-lieu
        fr	settlement	Maires délégués
        fr	country	Devise nationale
        fr	country	Hymne national
        fr	country	Fête nationale
        fr	country	Forme de l'État
        fr	country	Roi
        fr	country	Reine
        fr	country	Chancelier
        fr	country	Président de la République
        fr	country	Parlement
        fr	country	Langues officielles
        fr	country	Langue officielle
        fr	country	Capitale
        fr	country	Plus grande ville
        fr	country	Plus grandes villes
        fr	country	Superficie totale
        fr	country	Superficie en eau
        fr	country	Fuseau horaire
        fr	country	Population totale
        fr	country	PIB nominal
        fr	country	PIB (PPA)
        fr	country	PIB nominal par hab.
        fr	country	Taux de chômage
        fr	country	Dette publique brute
        fr	country	IDH
        fr	country	Monnaie
        fr	country	Code ISO 3166-1
        fr	country	Domaine Internet
        fr	country	Indicatif téléphonique
        fr	country	Organisations internationales
        fr	country	Indépendance
        fr	country	Histoire et événements
        fr	country	Entité précédente
        fr	country	Entité suivante
        fr	region	Chef-lieu (Préfecture)
        fr	region	Sous-préfectures
        fr	region	Création du département
        fr	region	Préfet
        fr	region	Préfète
        fr	region	Président du conseil départemental
        fr	region	Présidente du conseil départemental
        fr	region	Code ISO 3166-2
        fr	region	Arrondissements
        fr	region	Circonscriptions législatives
        fr	region	Cantons
        fr	region	Intercommunalités
        fr	region	Communes
        fr	region	Préfecture
        fr	region	Départements
        fr	region	Conseil régional
        fr	river	Cours
        fr	river	Bassin
        fr	river	Bassin collecteur
        fr	river	Débit moyen
        fr	river	Organisme gestionnaire
        fr	river	Régime
        fr	river	Nombre de Strahler
        fr	river	Source
        fr	river	Confluence
        fr	river	Embouchure
        fr	river	Rive gauche
        fr	river	Rive droite
        fr	river	Localisation
        fr	river	Pays traversés
        fr	river	Principales localités
        fr	river	Régions traversées
        fr	river	Longueur
        fr	mountain	Massif
        fr	mountain	Première ascension
        fr	mountain	Voie la plus facile
        fr	mountain	Âge
        fr	mountain	Roches
        fr	mountain	Type
        fr	mountain	Dernière éruption
        fr	mountain	Proéminence
        fr	mountain	Isolement
        fr	mountain	Géologie
        fr	lake	Alimentation
        fr	lake	Émissaire
        fr	lake	Émissaire(s)
        fr	lake	Profondeur
        fr	lake	Longueur
        fr	lake	Largeur
        fr	lake	Îles
        fr	lake	Île(s) principale(s)
        fr	lake	Périmètre
        fr	lake	Rivages
        fr	island	Archipel
        fr	island	Point culminant
        fr	island	Administration
        fr	island	Autres informations
        fr	island	Découverte
        fr	island	Nombre d'îles
        fr	building	Architecte
        fr	building	Construction
        fr	building	Destination initiale
        fr	building	Destination actuelle
        fr	building	Propriétaire
        fr	building	Propriétaire actuel
        fr	building	Protection
        fr	building	Patrimonialité
        fr	building	Commune
        fr	building	Adresse
        fr	building	Hauteur
        fr	building	Nombre d'étages
        fr	building	Nombre d'ascenseurs
        fr	building	Style
        fr	building	Coût
        fr	building	Début construction
        fr	building	Fin construction
        fr	building	Capacité
        fr	bridge	Franchit
        fr	bridge	Fonction
        fr	bridge	Portée principale
        fr	bridge	Mise en service
        fr	bridge	Constructeur
        fr	bridge	Matériau(x)
        fr	airport	Code IATA
        fr	airport	Code OACI
        fr	airport	Type d'aéroport
        fr	airport	Gestionnaire
        fr	airport	Ouverture
        fr	airport	Piste
        fr	airport	Pistes
        fr	airport	Direction
        fr	airport	Nom cartographique
        fr	station	Code UIC
        fr	station	Ligne
        fr	station	Lignes
        fr	station	Voies
        fr	station	Quais
        fr	station	Quai
        fr	station	Exploitant
        fr	station	Services
        fr	station	Correspondances
        fr	station	Propriétaire
        fr	station	Mise en service
        fr	station	Transit annuel
        fr	station	Voie
        fr	station	Ligne(s)
        fr	station	Fréquentation
        fr	film	Titre original
        fr	film	Titre québécois
        fr	film	Réalisation
        fr	film	Scénario
        fr	film	Musique
        fr	film	Acteurs principaux
        fr	film	Sociétés de production
        fr	film	Société de production
        fr	film	Pays de production
        fr	film	Genre
        fr	film	Durée
        fr	film	Sortie
        fr	film	Première diffusion
        fr	film	Dialogues
        fr	television	Autres titres francophones
        fr	television	Création
        fr	television	Chaîne d'origine
        fr	television	Nb. de saisons
        fr	television	Nb. d'épisodes
        fr	television	Diff. originale
        fr	television	Production
        fr	television	Langue originale
        fr	television	Lieu de tournage
        fr	television	Réseau
        fr	television	Présentation
        fr	television	Slogan
        fr	album	Enregistré
        fr	album	Producteur
        fr	album	Format
        fr	album	Critique
        fr	album	Singles
        fr	album	Genre
        fr	album	Compositeur
        fr	album	Auteur
        fr	song	Face B
        fr	song	Auteur-compositeur
        fr	song	Auteur
        fr	song	Compositeur
        fr	song	Classement
        fr	book	Auteur
        fr	book	Traducteur
        fr	book	Éditeur
        fr	book	Collection
        fr	book	Lieu de parution
        fr	book	Date de parution
        fr	book	Nombre de pages
        fr	book	ISBN
        fr	book	Couverture
        fr	book	Illustrateur
        fr	book	Version originale
        fr	book	Langue
        fr	book	Titre
        fr	book	Périodicité
        fr	book	Diffusion
        fr	book	ISSN
        fr	book	Directeur de publication
        fr	book	Rédacteur en chef
        fr	book	Prix au numéro
        fr	game	Développeur
        fr	game	Concepteur
        fr	game	Réalisateur
        fr	game	Directeur
        fr	game	Date de sortie
        fr	game	Franchise
        fr	game	Genre
        fr	game	Mode de jeu
        fr	game	Plate-forme
        fr	game	Moteur
        fr	game	Moyen de contrôle
        fr	game	Média
        fr	game	Évaluation
        fr	game	Scénariste
        fr	game	Début du projet
        fr	software	Développé par
        fr	software	Première version
        fr	software	Dernière version
        fr	software	Version avancée
        fr	software	Dépôt
        fr	software	Écrit en
        fr	software	Système d'exploitation
        fr	software	Environnement
        fr	software	Environnements
        fr	software	Licence
        fr	software	Langues
        fr	software	Politique de distribution
        fr	software	État du projet
        fr	software	Formats lus
        fr	software	Formats écrits
        fr	programming-language	Paradigmes
        fr	programming-language	Paradigme
        fr	programming-language	Apparu en
        fr	programming-language	Développeurs
        fr	programming-language	Typage
        fr	programming-language	Dialectes
        fr	programming-language	Implémentations
        fr	programming-language	Influencé par
        fr	programming-language	A influencé
        fr	programming-language	Extensions de fichiers
        fr	programming-language	Normes
        fr	website	Commercial
        fr	website	Inscription
        fr	website	Siège social
        fr	website	Lancement
        fr	website	État actuel
        fr	website	Type de site
        fr	company	Création
        fr	company	Dates clés
        fr	company	Fondateurs
        fr	company	Fondateur
        fr	company	Forme juridique
        fr	company	Personnages clés
        fr	company	Disparition
        fr	company	Actionnaires
        fr	company	Activité
        fr	company	Produits
        fr	company	Société mère
        fr	company	Filiales
        fr	company	Effectif
        fr	company	Chiffre d'affaires
        fr	company	Résultat net
        fr	company	Capitalisation
        fr	company	SIREN
        fr	company	Site de production
        fr	company	Action
        fr	company	Bilan comptable
        fr	company	Taille de la flotte
        fr	company	Alliance
        fr	company	Programme de fidélité
        fr	company	Aéroports secondaires
        fr	company	Base(s)
        fr	organization	Siège
        fr	organization	But
        fr	organization	Zone d'influence
        fr	organization	Méthode
        fr	organization	Financement
        fr	organization	Secrétaire général
        fr	organization	Volontaires
        fr	organization	Dissolution
        fr	organization	Organisation
        fr	organization	Structure
        fr	organization	Membre de
        fr	organization	Nombre de membres
        fr	school	Académie
        fr	school	Niveau
        fr	school	Enseignants
        fr	school	Élèves
        fr	school	Proviseur
        fr	school	Langues
        fr	school	Cadre éducatif
        fr	school	Niveaux délivrés
        fr	university	Nom original
        fr	university	Étudiants
        fr	university	Doctorants
        fr	university	Chercheurs
        fr	university	Diplômes délivrés
        fr	university	Budget
        fr	university	Recteur
        fr	university	Campus
        fr	university	Réseau
        fr	university	Dotation
        fr	university	Devise
        fr	party	Positionnement
        fr	party	Idéologie
        fr	party	Couleurs
        fr	party	Adhérents
        fr	party	Affiliation européenne
        fr	party	Affiliation internationale
        fr	party	Groupe au Parlement européen
        fr	party	Députés
        fr	party	Sénateurs
        fr	party	Députés européens
        fr	party	Trésorier
        fr	party	Président du groupe à l'Assemblée nationale
        fr	party	Mouvement de jeunesse
        fr	election	Type d’élection
        fr	election	Postes à élire
        fr	election	Corps électoral et résultats
        fr	election	Inscrits
        fr	election	Votants
        fr	election	Participation
        fr	election	Votes exprimés
        fr	election	Blancs et nuls
        fr	election	Voix
        fr	election	Sièges obtenus
        fr	election	Débat(s)
        fr	election	Campagne
        fr	conflict	Date
        fr	conflict	Lieu
        fr	conflict	Issue
        fr	conflict	Casus belli
        fr	conflict	Changements territoriaux
        fr	conflict	Batailles
        fr	conflict	Coordonnées
        fr	military-unit	Branche
        fr	military-unit	Rôle
        fr	military-unit	Garnison
        fr	military-unit	Ancienne dénomination
        fr	military-unit	Guerres
        fr	military-unit	Fait partie de
        fr	military-unit	Décorations
        fr	military-unit	Commandant
        fr	military-unit	Commandant historique
        fr	military-unit	Inscriptions sur l’emblème
        fr	military-unit	Anniversaire
        fr	military-unit	Composée de
        fr	military-unit	Équipement
        fr	attack	Cible
        fr	attack	Morts
        fr	attack	Blessés
        fr	attack	Auteurs
        fr	attack	Participants
        fr	attack	Organisations
        fr	attack	Mouvance
        fr	attack	Armes
        fr	weapon	Utilisateur(s)
        fr	weapon	Période d'utilisation
        fr	weapon	Munitions
        fr	weapon	Masse (non chargé)
        fr	weapon	Portée maximale
        fr	weapon	Portée pratique
        fr	weapon	Cadence de tir
        fr	weapon	Vitesse initiale
        fr	weapon	Variantes
        fr	weapon	Longueur du canon
        fr	weapon	Mécanisme
        fr	weapon	Calibre
        fr	ship	Chantier naval
        fr	ship	Quille posée
        fr	ship	Lancement
        fr	ship	Armé
        fr	ship	Commandé
        fr	ship	Équipage
        fr	ship	Maître-bau
        fr	ship	Tirant d'eau
        fr	ship	Déplacement
        fr	ship	Port en lourd
        fr	ship	Tonnage
        fr	ship	Propulsion
        fr	ship	Puissance
        fr	ship	Vitesse
        fr	ship	Armement
        fr	ship	Électronique
        fr	ship	Rayon d'action
        fr	ship	Pavillon
        fr	ship	Port d'attache
        fr	ship	IMO
        fr	ship	Chantier
        fr	ship	Armateur
        fr	ship	Blindage
        fr	ship	Aéronefs
        fr	aircraft	Premier vol
        fr	aircraft	Mise en service
        fr	aircraft	Investissement
        fr	aircraft	Envergure
        fr	aircraft	Surface alaire
        fr	aircraft	Max. au décollage
        fr	aircraft	Vitesse maximale
        fr	aircraft	Plafond
        fr	aircraft	Vitesse ascensionnelle
        fr	aircraft	Moteur
        fr	aircraft	Rôle
        fr	aircraft	Avionneur
        fr	aircraft	Retrait
        fr	aircraft	Client principal
        fr	aircraft	Nombre construits
        fr	automobile	Marque
        fr	automobile	Années de production
        fr	automobile	Usine(s) d’assemblage
        fr	automobile	Énergie
        fr	automobile	Moteur(s)
        fr	automobile	Position du moteur
        fr	automobile	Cylindrée
        fr	automobile	Puissance maximale
        fr	automobile	Couple maximal
        fr	automobile	Transmission
        fr	automobile	Poids à vide
        fr	automobile	Carrosserie(s)
        fr	automobile	Empattement
        fr	automobile	Suspensions
        fr	automobile	Freins
        fr	automobile	Consommation mixte
        fr	automobile	Coefficient de traînée
        fr	automobile	Classe
        fr	automobile	Boîte de vitesses
        fr	event	Organisateur
        fr	event	Édition
        fr	event	Éditions
        fr	event	Date(s)
        fr	event	Participants
        fr	event	Épreuves
        fr	event	Site(s)
        fr	event	Site web officiel
        fr	event	Nations
        fr	event	Athlètes
        fr	event	Ouverture officielle
        fr	event	Stade principal
        fr	season	Vainqueur
        fr	season	Tenant du titre
        fr	season	Promu(s)
        fr	season	Relégué(s)
        fr	season	Meilleur(s) buteur(s)
        fr	season	Meilleur buteur
        fr	season	Matchs joués
        fr	season	Finaliste
        fr	season	Affluence
        fr	team	Stade
        fr	team	Championnat actuel
        fr	team	Propriétaire
        fr	team	Entraîneur
        fr	team	Joueur le plus capé
        fr	team	Meilleur buteur
        fr	team	National
        fr	team	International
        fr	team	Statut professionnel
        fr	team	Anciens noms
        fr	team	Couleurs
        fr	taxobox	Règne
        fr	taxobox	Sous-règne
        fr	taxobox	Embranchement
        fr	taxobox	Sous-embr.
        fr	taxobox	Division
        fr	taxobox	Classe
        fr	taxobox	Sous-classe
        fr	taxobox	Super-ordre
        fr	taxobox	Ordre
        fr	taxobox	Sous-ordre
        fr	taxobox	Infra-ordre
        fr	taxobox	Famille
        fr	taxobox	Sous-famille
        fr	taxobox	Tribu
        fr	taxobox	Genre
        fr	taxobox	Espèce
        fr	taxobox	Clade
        fr	taxobox	Super-famille
        fr	taxobox	Section
        fr	taxobox	Sous-genre
        fr	chemical	Nom UICPA
        fr	chemical	Nom systématique
        fr	chemical	Synonymes
        fr	chemical	No CAS
        fr	chemical	No ECHA
        fr	chemical	No CE
        fr	chemical	Code ATC
        fr	chemical	DrugBank
        fr	chemical	PubChem
        fr	chemical	ChEBI
        fr	chemical	SMILES
        fr	chemical	InChI
        fr	chemical	Apparence
        fr	chemical	Formule
        fr	chemical	Masse molaire
        fr	chemical	pKa
        fr	chemical	T° fusion
        fr	chemical	T° ébullition
        fr	chemical	Solubilité
        fr	chemical	Masse volumique
        fr	chemical	Point d’éclair
        fr	chemical	Pression de vapeur saturante
        fr	chemical	Indice de réfraction
        fr	chemical	Directive 67/548/EEC
        fr	chemical	Point critique
        fr	element	Symbole
        fr	element	Nom
        fr	element	Numéro atomique
        fr	element	Groupe
        fr	element	Période
        fr	element	Bloc
        fr	element	Famille d'éléments
        fr	element	Configuration électronique
        fr	element	Électrons par niveau d’énergie
        fr	element	Masse atomique
        fr	element	Rayon atomique (calc)
        fr	element	Rayon de covalence
        fr	element	Rayon de van der Waals
        fr	element	État d’oxydation
        fr	element	Électronégativité (Pauling)
        fr	element	Oxyde
        fr	element	État ordinaire
        fr	element	Point de fusion
        fr	element	Point d’ébullition
        fr	element	Énergie de fusion
        fr	element	Énergie de vaporisation
        fr	element	Volume molaire
        fr	element	Pression de vapeur
        fr	element	Vitesse du son
        fr	element	Chaleur massique
        fr	element	Conductivité électrique
        fr	element	Conductivité thermique
        fr	element	Système cristallin
        fr	element	Dureté (Mohs)
        fr	drug	Noms commerciaux
        fr	drug	Classe
        fr	drug	Administration
        fr	drug	Laboratoire
        fr	drug	Métabolisme
        fr	drug	Demi-vie d’élim.
        fr	drug	Excrétion
        fr	drug	Biodisponibilité
        fr	drug	Liaison protéique
        fr	disease	Spécialité
        fr	disease	CIM-10
        fr	disease	CIM-9
        fr	disease	OMIM
        fr	disease	DiseasesDB
        fr	disease	MedlinePlus
        fr	disease	eMedicine
        fr	disease	MeSH
        fr	disease	Symptômes
        fr	disease	Causes
        fr	disease	Traitement
        fr	disease	Médicament
        fr	disease	Incubation min
        fr	disease	Transmission
        fr	disease	Mise en garde médicale
        fr	planet	Demi-grand axe
        fr	planet	Aphélie
        fr	planet	Périhélie
        fr	planet	Circonférence orbitale
        fr	planet	Excentricité
        fr	planet	Période de révolution
        fr	planet	Période synodique
        fr	planet	Vitesse orbitale moyenne
        fr	planet	Vitesse orbitale maximale
        fr	planet	Vitesse orbitale minimale
        fr	planet	Inclinaison
        fr	planet	Inclinaison sur l’écliptique
        fr	planet	Nœud ascendant
        fr	planet	Argument du périhélie
        fr	planet	Satellites connus
        fr	planet	Rayon équatorial
        fr	planet	Rayon polaire
        fr	planet	Rayon moyen volumétrique
        fr	planet	Aplatissement
        fr	planet	Périmètre équatorial
        fr	planet	Superficie
        fr	planet	Volume
        fr	planet	Masse
        fr	planet	Masse volumique globale
        fr	planet	Gravité de surface
        fr	planet	Vitesse de libération
        fr	planet	Vitesse de rotation
        fr	planet	Inclinaison de l’axe
        fr	planet	Ascension droite du pôle nord
        fr	planet	Déclinaison du pôle nord
        fr	planet	Albédo géométrique visuel
        fr	planet	Albédo de Bond
        fr	planet	Irradiance solaire
        fr	planet	Pression atmosphérique
        fr	planet	Masse totale
        fr	planet	Hauteur d'échelle
        fr	star	Ascension droite
        fr	star	Déclinaison
        fr	star	Constellation
        fr	star	Magnitude apparente
        fr	star	Localisation dans la constellation
        fr	star	Type spectral
        fr	star	Indice U-B
        fr	star	Indice B-V
        fr	star	Vitesse radiale
        fr	star	Mouvement propre
        fr	star	Parallaxe
        fr	star	Distance
        fr	star	Magnitude absolue
        fr	star	Rayon
        fr	star	Luminosité
        fr	star	Température
        fr	star	Métallicité
        fr	star	Rotation
        fr	star	Désignations
        fr	star	Désignation(s)
        fr	language	Typologie
        fr	language	Nombre de locuteurs
        fr	language	Nom des locuteurs
        fr	language	Classification par famille
        fr	language	Régi par
        fr	language	Langue officielle
        fr	language	Écriture
        fr	language	Linguasphere
        fr	language	WALS
        fr	language	Échantillon
        fr	ethnic-group	Populations importantes par région
        fr	ethnic-group	Population totale
        fr	ethnic-group	Langues
        fr	ethnic-group	Religions
        fr	ethnic-group	Ethnies liées
        fr	church	Culte
        fr	church	Rattachement
        fr	church	Présentation
        fr	church	Style dominant
        fr	church	Début de la construction
        fr	church	Fin des travaux
        fr	church	Diocèse
        fr	church	Dédicataire
        fr	artwork	Artiste
        fr	artwork	Technique
        fr	artwork	Dimensions (H × L)
        fr	artwork	Collection
        fr	artwork	No d’inventaire
        fr	artwork	Matériau
        fr	artwork	Propriétaire
        fr	character	Créateur
        fr	character	Interprété par
        fr	character	Première apparition
        fr	character	Dernière apparition
        fr	character	Alias
        fr	character	Sexe
        fr	character	Espèce
        fr	character	Caractéristique
        fr	character	Voix
        fr	character	Pouvoirs spéciaux
        fr	character	Adversaire
        fr	character	Univers de fiction
        fr	character	Ennemis
        fr	character	Affiliation
        fr	award	Prix remis
        fr	award	Organisateur
        fr	award	Date de création
        fr	award	Dernier récipiendaire
        fr	award	Nominations
        fr	storm	Apparition
        fr	storm	Dissipation
        fr	storm	Catégorie maximale
        fr	storm	Pression minimale
        fr	storm	Vent maximal
        fr	storm	Dommages confirmés
        fr	storm	Morts confirmés
        fr	storm	Zones touchées
        fr	holiday	Observé par
        fr	holiday	Signification
        fr	holiday	Commence
        fr	holiday	Finit
        fr	holiday	Lié à
        fr	holiday	Autre(s) nom(s)
        fr	holiday	Célébrations
        fr	spacecraft	Lanceur
        fr	spacecraft	Type de mission
        fr	spacecraft	Agence
        fr	spacecraft	Orbite
        fr	spacecraft	Périapside
        fr	spacecraft	Apoapside
        fr	spacecraft	Période
        fr	spacecraft	Masse au lancement
        fr	spacecraft	Identifiant COSPAR
        fr	spacecraft	Fin de mission
        fr	spacecraft	Durée de vie
        fr	spacecraft	Désorbitage
        fr	spacecraft	Statut
        fr	spacecraft	Constructeur
        fr	header	Biographie
        fr	header	Autres informations
        fr	header	Fonctions
        fr	header	Administration
        fr	header	Démographie
        fr	header	Géographie
        fr	header	Élections
        fr	header	Localisation
        fr	header	Informations générales
        fr	header	Données clés
        fr	header	Description
        fr	header	Caractéristiques
        fr	header	Parcours
        fr	header	Caractéristiques techniques
        fr	header	Histoire
        fr	header	Présentation
        fr	header	Identification
        fr	header	Propriétés chimiques
        fr	header	Propriétés physiques
        fr	header	Composition du groupe
        fr	header	Chronologie
        fr	header	Équipe fédérale
        fr	header	Forces en présence
        fr	header	Commandants
        fr	header	Pertes
        fr	header	Belligérants
        fr	header	Nom
        fr	header	Actuellement
        fr	header	Liens
        fr	header	Géologie
        fr	header	Caractéristiques orbitales
        fr	header	Caractéristiques physiques
        fr	header	Caractéristiques de l'atmosphère
        fr	header	Découverte
        fr	header	Astrométrie
        fr	header	Représentation
        fr	header	Dimensions
        fr	header	Performances
        fr	header	Masses
        fr	header	Équipes
        fr	header	Parcours senior
        fr	header	Classification
        fr	header	Économie
        fr	header	Développement
        fr	header	Précautions
        fr	header	Position
        fr	header	Titre
        fr	header	Fiche technique
        fr	header	Parcours amateur
        fr	header	Ligne du temps
        fr	header	Infobox
        fr	part	en français
        fr	part	en anglais
        fr	part	Partie
        fr	part	Or
        fr	part	Arg.
        fr	part	Bro.
        fr	part	Total
        fr	part	Prédécesseur
        fr	part	Successeur
        fr	part	Longueur
        fr	part	Maximum
        fr	part	Moyenne
        fr	part	Minimum
        fr	part	Maximale
        fr	part	Hauteur
        es	person	Nombre completo
        es	person	Nombre de nacimiento
        es	person	Nombre nativo
        es	person	Apodo
        es	person	Otros nombres
        es	person	Nacimiento
        es	person	Fallecimiento
        es	person	Causa de muerte
        es	person	Causa de la muerte
        es	person	Sepultura
        es	person	Residencia
        es	person	Nacionalidad
        es	person	Religión
        es	person	Lengua materna
        es	person	Familia
        es	person	Padres
        es	person	Padre
        es	person	Madre
        es	person	Cónyuge
        es	person	Pareja
        es	person	Hijos
        es	person	Familiares
        es	person	Educado en
        es	person	Educación
        es	person	Ocupación
        es	person	Empleador
        es	person	Años activo
        es	person	Años activa
        es	person	Obras notables
        es	person	Obra notable
        es	person	Movimiento
        es	person	Distinciones
        es	person	Firma
        es	person	Sitio web
        es	person	Características físicas
        es	person	Altura
        es	person	Peso
        es	person	Alumno de
        es	person	Género
        es	person	Géneros
        es	person	Área
        es	person	Supervisor doctoral
        es	person	Conocido por
        es	person	Seudónimo
        es	person	Tutores
        es	person	Instagram
        es	person	X
        es	officeholder	Presidente
        es	officeholder	Vicepresidente
        es	officeholder	Predecesor
        es	officeholder	Predecesora
        es	officeholder	Sucesor
        es	officeholder	Sucesora
        es	officeholder	Partido político
        es	officeholder	Primer ministro
        es	officeholder	Monarca
        es	officeholder	Gobernador
        es	officeholder	Rama militar
        es	officeholder	Rango
        es	officeholder	Lealtad
        es	officeholder	Unidad militar
        es	officeholder	Conflictos
        es	officeholder	Cargos ocupados
        es	officeholder	Gabinete
        es	officeholder	Afiliaciones
        es	officeholder	Reinado
        es	officeholder	Coronación
        es	officeholder	Dinastía
        es	officeholder	Casa real
        es	officeholder	Consorte
        es	officeholder	Proclamación
        es	sportsperson	Deporte
        es	sportsperson	Disciplina
        es	sportsperson	Club
        es	sportsperson	Club actual
        es	sportsperson	Entrenador
        es	sportsperson	Trayectoria
        es	sportsperson	Selección
        es	sportsperson	Posición
        es	sportsperson	Estatura
        es	sportsperson	Mejor ranking
        es	sportsperson	Ranking actual
        es	sportsperson	Golpes
        es	sportsperson	Ganancias
        es	sportsperson	Profesional desde
        es	sportsperson	Medallero
        es	sportsperson	Debut
        es	sportsperson	Retirada
        es	sportsperson	Disciplinas
        es	football-biography	Nacional
        es	football-biography	Partidos
        es	football-biography	Goles en clubes
        es	football-biography	Goles en selecciones
        es	football-biography	Partidos internacionales
        es	football-biography	Debut deportivo
        es	football-biography	Retirada deportiva
        es	football-biography	Dorsal
        es	football-biography	Dorsal(es)
        es	football-biography	Liga
        es	football-biography	Carrera
        es	football-biography	Selección nacional
        es	football-biography	Contrato hasta
        es	football-biography	Pierna hábil
        es	musician	Instrumento
        es	musician	Instrumentos
        es	musician	Tipo de voz
        es	musician	Período de actividad
        es	musician	Discográfica
        es	musician	Artistas relacionados
        es	musician	Miembros
        es	musician	Exmiembros
        es	musician	Origen
        es	musician	Discográficas
        es	musician	Separación
        es	musician	Datos de origen
        es	musician	Lugar
        es	settlement	País
        es	settlement	Comunidad autónoma
        es	settlement	Provincia
        es	settlement	Comarca
        es	settlement	Partido judicial
        es	settlement	Ubicación
        es	settlement	Altitud
        es	settlement	Superficie
        es	settlement	Núcleos de población
        es	settlement	Fundación
        es	settlement	Población
        es	settlement	Densidad
        es	settlement	Gentilicio
        es	settlement	Código postal
        es	settlement	Pref. telefónico
        es	settlement	Alcalde
        es	settlement	Alcaldesa
        es	settlement	Alcalde (2023)
        es	settlement	Presupuesto
        es	settlement	Hermanada con
        es	settlement	Fiestas mayores
        es	settlement	Patrón
        es	settlement	Patrona
        es	settlement	Idioma oficial
        es	settlement	Idioma
        es	settlement	Entidad
        es	settlement	Subdivisiones
        es	settlement	Municipio
        es	settlement	Departamento
        es	settlement	Estado
        es	settlement	Huso horario
        es	settlement	Código INEGI
        es	settlement	Intendente
        es	settlement	Región
        es	settlement	Mancomunidad
        es	settlement	Eventos históricos
        es	settlement	Fundador
        es	settlement	Temperatura media
        es	settlement	Aeropuerto
        es	settlement	Código de área
        es	settlement	IDH
        es	settlement	PIB (nominal)
        es	settlement	Matrícula
        es	settlement	Canton
        es	settlement	Distrito
        es	country	Capital
        es	country	Ciudad más poblada
        es	country	Idiomas oficiales
        es	country	Forma de gobierno
        es	country	Órgano legislativo
        es	country	Formación
        es	country	Independencia
        es	country	Fronteras
        es	country	Línea de costa
        es	country	Punto más alto
        es	country	Población total
        es	country	PIB (PPA)
        es	country	PIB nominal
        es	country	Moneda
        es	country	Miembro de
        es	country	Dominio internet
        es	country	Prefijo telefónico
        es	country	Prefijo radiofónico
        es	country	Código ISO
        es	country	Código del COI
        es	country	Himno
        es	country	Lema
        es	country	Otros idiomas
        es	country	% agua
        es	country	Período histórico
        es	country	Dom. Internet
        es	region	Capital
        es	region	Subdivisiones
        es	region	Presidencia
        es	region	Congreso
        es	region	Senado
        es	region	Estatuto
        es	region	ISO 3166-2
        es	region	Fiesta oficial
        es	region	Parlamento
        es	region	Municipios
        es	region	Gobernadora
        es	river	Cuenca hidrográfica
        es	river	Nacimiento
        es	river	Desembocadura
        es	river	Coordenadas
        es	river	Ubicación administrativa
        es	river	Países
        es	river	Longitud
        es	river	Superficie de cuenca
        es	river	Caudal medio
        es	river	Altitud
        es	river	Cuenca
        es	river	Afluentes
        es	river	Ciudades ribereñas
        es	river	Vertiente
        es	river	Long. navegable
        es	river	Países de la cuenca
        es	river	Islas
        es	mountain	Cordillera
        es	mountain	Sistema montañoso
        es	mountain	Prominencia
        es	mountain	Aislamiento
        es	mountain	Primera ascensión
        es	mountain	Ruta
        es	mountain	Tipo
        es	mountain	Era geológica
        es	mountain	Tipo de rocas
        es	mountain	Última erupción
        es	mountain	Macizo
        es	lake	Tipo de lago
        es	lake	Profundidad
        es	lake	Volumen
        es	lake	Longitud máxima
        es	lake	Anchura máxima
        es	lake	Islas interiores
        es	lake	Cuerpo de agua
        es	lake	Efluentes
        es	lake	Línea de costa
        es	island	Archipiélago
        es	island	Mar
        es	island	Punto más alto
        es	island	Localización
        es	island	Continente (sub)
        es	island	Superficie
        es	island	Continente
        es	building	Dirección
        es	building	Coordenadas
        es	building	Usos
        es	building	Uso
        es	building	Estilo
        es	building	Construcción
        es	building	Inauguración
        es	building	Arquitecto
        es	building	Constructor
        es	building	Propietario
        es	building	Plantas
        es	building	Coste
        es	building	Altura máxima
        es	building	Declaración
        es	building	Ascensores
        es	building	Director
        es	building	Tipo
        es	building	Parte de
        es	building	Ingeniero estructural
        es	building	Material
        es	building	Capacidad
        es	bridge	Cruza
        es	bridge	Vía soportada
        es	bridge	Longitud total
        es	bridge	Ancho
        es	bridge	Vano mayor
        es	bridge	Mantenimiento
        es	airport	IATA
        es	airport	OACI
        es	airport	Tipo
        es	airport	Elevación
        es	airport	Sirve a
        es	airport	Operador
        es	airport	Terminales
        es	airport	Pistas
        es	airport	Tráfico
        es	airport	Distancia
        es	station	Línea
        es	station	Líneas
        es	station	Andenes
        es	station	Vías
        es	station	Plataformas
        es	station	Código
        es	station	Accesible
        es	station	Zona
        es	station	Servicios detallados
        es	station	Conexiones
        es	station	Longitud
        es	station	Ancho de vía
        es	station	Electrificación
        es	film	Título
        es	film	Título original
        es	film	Dirección
        es	film	Ayudante de dirección
        es	film	Dirección artística
        es	film	Producción
        es	film	Diseño de producción
        es	film	Guion
        es	film	Música
        es	film	Sonido
        es	film	Maquillaje
        es	film	Fotografía
        es	film	Montaje
        es	film	Vestuario
        es	film	Efectos especiales
        es	film	Protagonistas
        es	film	Narrador
        es	film	Basada en
        es	film	Año
        es	film	Estreno
        es	film	Duración
        es	film	Clasificación
        es	film	Productora
        es	film	Distribución
        es	film	Presupuesto
        es	film	Recaudación
        es	film	Sucesión de películas
        es	television	Creado por
        es	television	Desarrollado por
        es	television	Reparto
        es	television	País de origen
        es	television	Idioma(s) original(es)
        es	television	N.º de temporadas
        es	television	N.º de episodios
        es	television	Productor(es) ejecutivo(s)
        es	television	Cadena
        es	television	Cadena original
        es	television	Fecha de lanzamiento
        es	television	Primera emisión
        es	television	Última emisión
        es	television	Horario
        es	television	Lugar de producción
        es	television	Compositor
        es	television	Tema principal
        es	television	Presentador
        es	television	Empresa(s) productora(s)
        es	television	Distribuidor
        es	album	Publicación
        es	album	Grabación
        es	album	Género(s)
        es	album	Formato
        es	album	Discográfica
        es	album	Productor(es)
        es	album	Compositor(es)
        es	album	Certificación
        es	album	Calificaciones profesionales
        es	album	Sencillos de
        es	song	Lado B
        es	song	Autor(es)
        es	song	Escritor(es)
        es	song	Idioma(s)
        es	song	Posicionamiento en listas
        es	song	Director
        es	book	Autor
        es	book	Ilustrador
        es	book	Editorial
        es	book	Traductor
        es	book	Tema(s)
        es	book	Subgénero
        es	book	Formato
        es	book	Páginas
        es	book	ISBN
        es	book	Edición original en
        es	book	Fecha de publicación
        es	book	Ciudad
        es	book	Ambientada en
        es	book	Serie
        es	book	ISSN
        es	book	Circulación
        es	book	Frecuencia
        es	book	Director
        es	game	Desarrolladora
        es	game	Desarrollador
        es	game	Distribuidora
        es	game	Diseñador
        es	game	Diseñador(es)
        es	game	Director(es)
        es	game	Guionista
        es	game	Guionista(s)
        es	game	Artista
        es	game	Artista(s)
        es	game	Motor
        es	game	Plataformas
        es	game	Plataforma(s)
        es	game	Modos de juego
        es	game	Clasificaciones
        es	game	Versión actual
        es	game	Unidades comercializadas
        es	game	Programador
        es	game	Serie
        es	game	Lanzamiento
        es	game	Desarrollo
        es	game	Datos del juego
        es	software	Modelo de desarrollo
        es	software	Autor
        es	software	Lanzamiento inicial
        es	software	Licencia
        es	software	Última versión estable
        es	software	Última versión en pruebas
        es	software	Programado en
        es	software	Sistema operativo
        es	software	Escrito en
        es	software	En español
        es	software	Asistencia técnica
        es	software	Tipo de programa
        es	software	Versiones
        es	software	Idiomas
        es	software	Núcleo
        es	programming-language	Paradigma
        es	programming-language	Apareció en
        es	programming-language	Sistema de tipos
        es	programming-language	Implementaciones
        es	programming-language	Dialectos
        es	programming-language	Influido por
        es	programming-language	Ha influido a
        es	programming-language	Extensiones comunes
        es	programming-language	Diseñado por
        es	website	Registro
        es	website	Idiomas disponibles
        es	website	URL
        es	website	Comercial
        es	website	Estado actual
        es	website	Fundador
        es	website	Gestor
        es	website	Uso
        es	company	Tipo
        es	company	Símbolo bursátil
        es	company	ISIN
        es	company	Industria
        es	company	Fundación
        es	company	Fundador
        es	company	Disolución
        es	company	Sede central
        es	company	Sede
        es	company	Área de operación
        es	company	Presidente
        es	company	Director ejecutivo
        es	company	CEO
        es	company	Personas clave
        es	company	Productos
        es	company	Servicios
        es	company	Ingresos
        es	company	Beneficio económico
        es	company	Beneficio neto
        es	company	Activos
        es	company	Propietario
        es	company	Empleados
        es	company	Empresa matriz
        es	company	Divisiones
        es	company	Filiales
        es	company	Lema
        es	company	Marcas
        es	company	Forma legal
        es	company	Flota
        es	company	Aeropuerto principal
        es	company	Alianza
        es	organization	Ámbito
        es	organization	Objetivos
        es	organization	Miembros
        es	organization	Colaboradores
        es	organization	Secretario general
        es	organization	Tipo
        es	organization	Fundada
        es	school	Titularidad
        es	school	Rector
        es	school	Estudiantes
        es	school	Profesores
        es	school	Campus
        es	school	Colores
        es	school	Mascota
        es	school	Afiliaciones
        es	university	Sigla
        es	university	Lema
        es	university	Forma parte de
        es	university	Rectora
        es	university	Personal académico
        es	university	Administrativos
        es	university	Academia
        es	university	Afiliación
        es	party	Ideología
        es	party	Posición
        es	party	Secretario/a general
        es	party	Portavoz
        es	party	Sede
        es	party	Afiliación internacional
        es	party	Afiliación europea
        es	party	Organización juvenil
        es	party	Afiliados
        es	party	Diputados
        es	party	Senadores
        es	party	Congreso de los Diputados
        es	party	Coalición
        es	party	Líder
        es	party	Escisión de
        es	party	Secretaria general
        es	election	Fecha
        es	election	Lugar
        es	election	Cargos a elegir
        es	election	Habitantes
        es	election	Registrados
        es	election	Votantes
        es	election	Participación
        es	election	Votos válidos
        es	election	Votos en blanco
        es	election	Votos nulos
        es	election	Votos
        es	election	Resultados
        es	election	Duración de campaña
        es	election	Debate (s)
        es	election	Senadores obtenidos
        es	election	Diputados obtenidos
        es	conflict	Lugar
        es	conflict	Resultado
        es	conflict	Casus belli
        es	conflict	Conflicto
        es	conflict	Consecuencias
        es	conflict	Cambios territoriales
        es	conflict	Duración
        es	conflict	Estado
        es	conflict	Beligerantes
        es	military-unit	Activa
        es	military-unit	Tamaño
        es	military-unit	Función
        es	military-unit	Especialización
        es	military-unit	Parte de
        es	military-unit	Acuartelamiento
        es	military-unit	Guerras y batallas
        es	military-unit	Fidelidad
        es	military-unit	Disolución
        es	military-unit	Estructura mando
        es	attack	Blanco
        es	attack	Tipo de ataque
        es	attack	Arma
        es	attack	Muertos
        es	attack	Heridos
        es	attack	Perpetrador
        es	attack	Perpetradores
        es	attack	Motivación
        es	attack	Hora
        es	attack	Sospechoso
        es	attack	Condena
        es	weapon	En servicio
        es	weapon	Operadores
        es	weapon	Munición
        es	weapon	Calibre
        es	weapon	Sistema de disparo
        es	weapon	Cadencia de tiro
        es	weapon	Alcance efectivo
        es	weapon	Cargador
        es	weapon	Velocidad máxima
        es	weapon	Diseñada
        es	weapon	Longitud del cañón
        es	weapon	Guerras
        es	ship	Banderas
        es	ship	Astillero
        es	ship	Clase
        es	ship	Autorizado
        es	ship	Iniciado
        es	ship	Botado
        es	ship	Asignado
        es	ship	Baja
        es	ship	Destino
        es	ship	Desplazamiento
        es	ship	Eslora
        es	ship	Manga
        es	ship	Calado
        es	ship	Puntal
        es	ship	Propulsión
        es	ship	Velocidad
        es	ship	Autonomía
        es	ship	Tripulación
        es	ship	Armamento
        es	ship	Blindaje
        es	ship	Potencia
        es	ship	Aeronaves
        es	ship	Puerto de registro
        es	ship	Sensores
        es	aircraft	Fabricante
        es	aircraft	Diseñado por
        es	aircraft	Primer vuelo
        es	aircraft	Introducido
        es	aircraft	Retirado
        es	aircraft	Usuario principal
        es	aircraft	Usuario
        es	aircraft	Usuarios principales
        es	aircraft	Otros usuarios destacados
        es	aircraft	N.º construidos
        es	aircraft	Coste unitario
        es	aircraft	Desarrollo del
        es	aircraft	Variantes
        es	aircraft	Causa
        es	aircraft	Supervivientes
        es	aircraft	Implicado
        es	automobile	Otros nombres
        es	automobile	Empresa matriz
        es	automobile	Período
        es	automobile	Fábricas
        es	automobile	Predecesor
        es	automobile	Sucesor
        es	automobile	Carrocerías
        es	automobile	Carrocería
        es	automobile	Segmento
        es	automobile	Configuración
        es	automobile	Batalla
        es	automobile	Anchura
        es	automobile	Plazas
        es	automobile	Transmisión
        es	automobile	Tara
        es	automobile	Similares
        es	automobile	Planta de ensamble
        es	event	Sede
        es	event	Organizador
        es	event	Ubicación
        es	event	Recinto
        es	event	Participantes
        es	event	Deportes
        es	event	Eventos
        es	event	Ceremonia de apertura
        es	event	Ceremonia de clausura
        es	event	Edición
        es	event	Primera edición
        es	event	Última edición
        es	season	Campeón
        es	season	Subcampeón
        es	season	Tercero
        es	season	Partidos
        es	season	Goles
        es	season	Goleador
        es	season	Mejor jugador
        es	season	Cantidad de equipos
        es	season	Ascendidos
        es	season	Descensos
        es	season	Clasificados a
        es	season	Temporada
        es	season	Asistencia total
        es	team	Apodo(s)
        es	team	Estadio
        es	team	Instalaciones
        es	team	Entrenador
        es	team	Colores
        es	team	Fundación
        es	team	Mayor goleador
        es	team	Más partidos
        es	team	Nombre completo
        es	taxobox	Dominio
        es	taxobox	Reino
        es	taxobox	Subreino
        es	taxobox	Filo
        es	taxobox	Subfilo
        es	taxobox	División
        es	taxobox	Clase
        es	taxobox	Subclase
        es	taxobox	Infraclase
        es	taxobox	Superorden
        es	taxobox	Orden
        es	taxobox	Suborden
        es	taxobox	Infraorden
        es	taxobox	Superfamilia
        es	taxobox	Familia
        es	taxobox	Subfamilia
        es	taxobox	Tribu
        es	taxobox	Subtribu
        es	taxobox	Género
        es	taxobox	Especie
        es	taxobox	(sin rango)
        es	taxobox	Sección
        es	taxobox	Subgénero
        es	chemical	Nombre IUPAC
        es	chemical	Fórmula molecular
        es	chemical	Fórmula estructural
        es	chemical	Fórmula semidesarrollada
        es	chemical	Número CAS
        es	chemical	Número RTECS
        es	chemical	ChEBI
        es	chemical	ChEMBL
        es	chemical	ChemSpider
        es	chemical	DrugBank
        es	chemical	PubChem
        es	chemical	UNII
        es	chemical	KEGG
        es	chemical	SMILES
        es	chemical	InChI
        es	chemical	Apariencia
        es	chemical	Masa molar
        es	chemical	Punto de fusión
        es	chemical	Punto de ebullición
        es	chemical	Solubilidad en agua
        es	chemical	Acidez
        es	chemical	Índice de refracción
        es	chemical	Densidad
        es	chemical	Temperatura crítica
        es	chemical	Presión de vapor
        es	chemical	Viscosidad
        es	chemical	Punto de inflamabilidad
        es	chemical	NFPA 704
        es	chemical	Estructura cristalina
        es	chemical	Momento dipolar
        es	element	Nombre, símbolo, número
        es	element	Serie química
        es	element	Grupo, período, bloque
        es	element	Masa atómica
        es	element	Configuración electrónica
        es	element	Dureza Mohs
        es	element	Electrones por nivel
        es	element	Radio medio
        es	element	Electronegatividad
        es	element	Radio atómico (calc)
        es	element	Radio covalente
        es	element	Radio de van der Waals
        es	element	Estado(s) de oxidación
        es	element	Óxido
        es	element	Estado ordinario
        es	element	Entalpía de vaporización
        es	element	Entalpía de fusión
        es	element	Calor específico
        es	element	Conductividad eléctrica
        es	element	Conductividad térmica
        es	element	Velocidad del sonido
        es	element	Volumen molar
        es	element	Apariencia
        es	drug	Código ATC
        es	drug	Biodisponibilidad
        es	drug	Unión proteica
        es	drug	Metabolismo
        es	drug	Vida media
        es	drug	Excreción
        es	drug	Vías de adm.
        es	drug	Cat. embarazo
        es	drug	Estado legal
        es	drug	Peso mol.
        es	disease	Especialidad
        es	disease	Síntomas
        es	disease	Causas
        es	disease	Tratamiento
        es	disease	Medicación
        es	disease	Sinónimos
        es	disease	Diagnóstico
        es	disease	Prevención
        es	disease	Complicaciones
        es	disease	Factores de riesgo
        es	disease	Frecuencia
        es	disease	CIE-10
        es	disease	CIE-9
        es	disease	CIAP-2
        es	disease	OMIM
        es	disease	DiseasesDB
        es	disease	MedlinePlus
        es	disease	MeSH
        es	disease	eMedicine
        es	planet	Descubridor
        es	planet	Fecha
        es	planet	Método de detección
        es	planet	Longitud del nodo ascendente
        es	planet	Inclinación
        es	planet	Argumento del periastro
        es	planet	Semieje mayor
        es	planet	Excentricidad
        es	planet	Anomalía media
        es	planet	Elementos orbitales
        es	planet	Perihelio
        es	planet	Afelio
        es	planet	Período orbital sideral
        es	planet	Período orbital sinódico
        es	planet	Velocidad orbital media
        es	planet	Satélites
        es	planet	Masa
        es	planet	Volumen
        es	planet	Área de superficie
        es	planet	Radio
        es	planet	Diámetro
        es	planet	Gravedad
        es	planet	Velocidad de escape
        es	planet	Periodo de rotación
        es	planet	Inclinación axial
        es	planet	Albedo
        es	planet	Magnitud aparente
        es	planet	Magnitud absoluta
        es	planet	Presión
        es	planet	Temperatura
        es	planet	Composición
        es	star	Constelación
        es	star	Ascensión recta (α)
        es	star	Declinación (δ)
        es	star	Mag. aparente (V)
        es	star	Mag. absoluta
        es	star	Clasificación estelar
        es	star	Masa solar
        es	star	Radio
        es	star	Índice de color
        es	star	Luminosidad
        es	star	Temperatura superficial
        es	star	Metalicidad
        es	star	Edad
        es	star	Distancia
        es	star	Paralaje
        es	star	Velocidad radial
        es	star	Variabilidad
        es	star	Magnitud aparente
        es	language	Hablado en
        es	language	Hablantes
        es	language	Hablantes nativos
        es	language	Hablantes no nativos
        es	language	Puesto
        es	language	Familia
        es	language	Escritura
        es	language	Oficial en
        es	language	Regulado por
        es	language	ISO 639-1
        es	language	ISO 639-2
        es	language	ISO 639-3
        es	language	Dialectos
        es	language	Estatus oficial
        es	ethnic-group	Población censal
        es	ethnic-group	Idioma
        es	ethnic-group	Etnias relacionadas
        es	ethnic-group	Asentamientos importantes
        es	ethnic-group	Población
        es	ethnic-group	Idiomas
        es	church	Culto
        es	church	Diócesis
        es	church	Advocación
        es	church	Orden
        es	church	Archidiócesis
        es	church	Consagración
        es	church	Obispo
        es	artwork	Creador
        es	artwork	Técnica
        es	artwork	Estilo
        es	artwork	Tamaño
        es	artwork	Localización
        es	artwork	Material
        es	character	Primera aparición
        es	character	Última aparición
        es	character	Creador(es)
        es	character	Interpretado por
        es	character	Voz original
        es	character	Raza
        es	character	Sexo
        es	character	Alias
        es	character	Actor
        es	character	Especie
        es	character	Ojos
        es	character	Pelo
        es	character	Enemigos
        es	character	Aliados
        es	character	Doblador en España
        es	character	Doblador en Hispanoamérica
        es	character	Conexiones
        es	character	Residencia
        es	character	Especialidad
        es	award	Otorgado por
        es	award	Premio a
        es	award	Presentado por
        es	award	Primera entrega
        es	award	Ganador(a)
        es	award	Entregado por
        es	award	Recompensa
        es	storm	Duración
        es	storm	Disipado
        es	storm	Vientos máximos
        es	storm	Presión mínima
        es	storm	Daños totales
        es	storm	Fallecimientos
        es	storm	Áreas afectadas
        es	storm	Formado
        es	holiday	Celebrada por
        es	holiday	Significado
        es	holiday	Comienza
        es	holiday	Termina
        es	holiday	Relacionada con
        es	holiday	Tradiciones
        es	spacecraft	Tipo de misión
        es	spacecraft	Operador
        es	spacecraft	ID COSPAR
        es	spacecraft	no. SATCAT
        es	spacecraft	Duración planificada
        es	spacecraft	Fabricante
        es	spacecraft	Masa de lanzamiento
        es	spacecraft	Vehículo
        es	spacecraft	Lugar de lanzamiento
        es	spacecraft	Último contacto
        es	spacecraft	Sistema de referencia
        es	spacecraft	Excentricidad orbital
        es	spacecraft	Altitud del periastro
        es	spacecraft	Altitud del apastro
        es	spacecraft	Período
        es	spacecraft	Inclinación
        es	spacecraft	Duración de la misión
        es	header	Información personal
        es	header	Información profesional
        es	header	Información religiosa
        es	header	Carrera política
        es	header	Carrera militar
        es	header	Carrera deportiva
        es	header	Datos generales
        es	header	Ficha técnica
        es	header	Datos y cifras
        es	header	Información artística
        es	header	Información general
        es	header	Características
        es	header	Historia
        es	header	Organización
        es	header	Localización
        es	header	Administración
        es	header	Identidad
        es	header	Taxonomía
        es	header	Propiedades físicas
        es	header	Propiedades químicas
        es	header	Identificadores
        es	header	Beligerantes
        es	header	Figuras políticas
        es	header	Comandantes
        es	header	Unidades militares
        es	header	Fuerzas en combate
        es	header	Bajas
        es	header	Cronología
        es	header	Uniforme
        es	header	Titular
        es	header	Alternativo
        es	header	Última temporada
        es	header	Demografía
        es	header	Dimensiones
        es	header	Datos técnicos
        es	header	Elementos orbitales
        es	header	Características físicas
        es	header	Datos de observación
        es	header	Descubrimiento
        es	header	Educación
        es	header	Familia
        es	header	Títulos
        es	header	Información histórica
        es	header	Otros datos
        es	header	Información técnica
        es	header	Debut como jugador
        es	header	Intervención
        es	header	Premios artísticos
        es	header	Patrimonio de la Humanidad de la Unesco
        es	header	Características orbitales
        es	part	Total
        es	part	Oro
        es	part	Plata
        es	part	Bronce
        es	part	Media
        es	part	Máxima
        es	part	Mínima
        es	part	Puesto
        es	part	Año
        es	part	Largo
        es	part	Idioma(s)
        es	part	Otras
        es	part	Ancho
        it	person	Nome di nascita
        it	person	Nascita
        it	person	Morte
        it	person	Luogo di sepoltura
        it	person	Religione
        it	person	Coniuge
        it	person	Figli
        it	person	Padre
        it	person	Madre
        it	person	Dinastia
        it	person	Professione
        it	person	Titolo di studio
        it	person	Università
        it	person	Firma
        it	person	Sito web
        it	person	Altezza
        it	person	Consorte
        it	person	Altri titoli
        it	person	Nome completo
        it	officeholder	Presidente
        it	officeholder	Capo del governo
        it	officeholder	Predecessore
        it	officeholder	Successore
        it	officeholder	Partito politico
        it	officeholder	Durata mandato
        it	officeholder	Inizio mandato
        it	officeholder	Fine mandato
        it	officeholder	Legislatura
        it	officeholder	Legislature
        it	officeholder	Gruppo parlamentare
        it	officeholder	Coalizione
        it	officeholder	Circoscrizione
        it	officeholder	Collegio
        it	officeholder	Incarichi parlamentari
        it	officeholder	In carica
        it	officeholder	Regno
        it	officeholder	Incoronazione
        it	officeholder	Erede
        it	officeholder	Monarca
        it	officeholder	Capo di Stato
        it	officeholder	Vice presidente
        it	officeholder	Sede
        it	sportsperson	Nazionalità
        it	sportsperson	Peso
        it	sportsperson	Specialità
        it	sportsperson	Categoria
        it	sportsperson	Società
        it	sportsperson	Squadra
        it	sportsperson	Termine carriera
        it	sportsperson	Record
        it	sportsperson	Ranking
        it	sportsperson	Titoli vinti
        it	sportsperson	Miglior ranking
        it	sportsperson	Mano preferita
        it	sportsperson	Disciplina
        it	sportsperson	Ruolo
        it	football-biography	Ruolo
        it	football-biography	Squadra
        it	football-biography	Termine carriera
        it	football-biography	Giovanili
        it	football-biography	Squadre di club
        it	football-biography	Nazionale
        it	football-biography	Carriera da allenatore
        it	football-biography	Palmarès
        it	musician	Paese d'origine
        it	musician	Genere
        it	musician	Periodo di attività musicale
        it	musician	Strumento
        it	musician	Etichetta
        it	musician	Gruppi
        it	musician	Album pubblicati
        it	musician	Studio
        it	musician	Live
        it	musician	Raccolte
        it	musician	Opere audiovisive
        it	musician	Gruppo attuale
        it	musician	Gruppi precedenti
        it	musician	Colonne sonore
        it	settlement	Stato
        it	settlement	Regione
        it	settlement	Provincia
        it	settlement	Città metropolitana
        it	settlement	Amministrazione
        it	settlement	Sindaco
        it	settlement	Data di istituzione
        it	settlement	Territorio
        it	settlement	Coordinate
        it	settlement	Altitudine
        it	settlement	Superficie
        it	settlement	Abitanti
        it	settlement	Densità
        it	settlement	Frazioni
        it	settlement	Comuni confinanti
        it	settlement	Altre informazioni
        it	settlement	Cod. postale
        it	settlement	Prefisso
        it	settlement	Fuso orario
        it	settlement	Codice ISTAT
        it	settlement	Cod. catastale
        it	settlement	Targa
        it	settlement	Cl. sismica
        it	settlement	Cl. climatica
        it	settlement	Nome abitanti
        it	settlement	Patrono
        it	settlement	Giorno festivo
        it	settlement	PIL
        it	settlement	Motto
        it	settlement	Lingue
        it	settlement	Arrondissement
        it	settlement	Cantone
        it	settlement	Dipartimento
        it	settlement	Comunità autonoma
        it	settlement	Codice INSEE
        it	settlement	Distretto
        it	settlement	Mappa di localizzazione
        it	country	Nome completo
        it	country	Nome ufficiale
        it	country	Lingue ufficiali
        it	country	Altre lingue
        it	country	Capitale
        it	country	Forma di governo
        it	country	Capo di Stato
        it	country	Capo di governo
        it	country	Indipendenza
        it	country	Ingresso nell'ONU
        it	country	Superficie
        it	country	Popolazione
        it	country	Continente
        it	country	Confini
        it	country	Valuta
        it	country	PIL (nominale)
        it	country	PIL pro capite (nominale)
        it	country	PIL (PPA)
        it	country	PIL pro capite (PPA)
        it	country	ISU
        it	country	Fecondità
        it	country	Codici ISO 3166
        it	country	TLD
        it	country	Prefisso tel.
        it	country	Sigla autom.
        it	country	Inno nazionale
        it	country	Festa nazionale
        it	country	% delle acque
        it	country	Tasso di crescita
        it	country	Evoluzione storica
        it	country	Stato precedente
        it	region	Capoluogo
        it	region	Presidente
        it	region	Province
        it	region	Comuni
        it	region	Regioni confinanti
        it	region	Codice ISO 3166-2
        it	region	Parlamentari
        it	region	Statuto
        it	river	Stati
        it	river	Lunghezza
        it	river	Portata media
        it	river	Bacino idrografico
        it	river	Altitudine sorgente
        it	river	Altitudine foce
        it	river	Nasce
        it	river	Sfocia
        it	river	Affluenti
        it	river	Suddivisioni
        it	mountain	Catena
        it	mountain	Altezza
        it	mountain	Prominenza
        it	mountain	Isolamento
        it	mountain	Data prima ascensione
        it	mountain	Autore/i prima ascensione
        it	mountain	Grande Parte
        it	mountain	Grande Settore
        it	mountain	Sezione
        it	mountain	Sottosezione
        it	mountain	Supergruppo
        it	mountain	Gruppo
        it	mountain	Codice
        it	mountain	Ultima eruzione
        it	lake	Profondità massima
        it	lake	Profondità media
        it	lake	Volume
        it	lake	Sviluppo costiero
        it	lake	Immissari principali
        it	lake	Emissari principali
        it	lake	Bacino imbrifero
        it	lake	Origine
        it	island	Arcipelago
        it	island	Altitudine massima
        it	island	Posizione
        it	island	Localizzazione
        it	island	Centro principale
        it	island	Etnici
        it	building	Ubicazione
        it	building	Località
        it	building	Indirizzo
        it	building	Condizioni
        it	building	Costruzione
        it	building	Stile
        it	building	Uso
        it	building	Architetto
        it	building	Proprietario
        it	building	Piani
        it	building	Committente
        it	building	Inaugurazione
        it	building	Ricostruzione
        it	building	Realizzazione
        it	building	Costo
        it	building	Area calpestabile
        it	building	Ascensori
        it	bridge	Attraversa
        it	bridge	Tipo
        it	bridge	Materiale
        it	bridge	Campate
        it	bridge	Luce max.
        it	bridge	Larghezza
        it	bridge	Progettista
        it	airport	Codice IATA
        it	airport	Codice ICAO
        it	airport	Nome commerciale
        it	airport	Descrizione
        it	airport	Gestore
        it	airport	Base
        it	airport	Altitudine
        it	airport	Piste
        it	airport	Classe ICAO
        it	station	Linee
        it	station	Localizzazione
        it	station	Attivazione
        it	station	Stato attuale
        it	station	Tipo
        it	station	Binari
        it	station	Gestori
        it	station	Operatori
        it	station	Interscambi
        it	station	Dintorni
        it	film	Titolo originale
        it	film	Lingua originale
        it	film	Paese di produzione
        it	film	Anno
        it	film	Durata
        it	film	Genere
        it	film	Regia
        it	film	Soggetto
        it	film	Sceneggiatura
        it	film	Produttore
        it	film	Produttore esecutivo
        it	film	Casa di produzione
        it	film	Distribuzione in italiano
        it	film	Fotografia
        it	film	Montaggio
        it	film	Effetti speciali
        it	film	Musiche
        it	film	Scenografia
        it	film	Costumi
        it	film	Trucco
        it	film	Dati tecnici
        it	film	Rapporto
        it	television	Formato
        it	television	Stagioni
        it	television	Episodi
        it	television	Ideatore
        it	television	Rete televisiva
        it	television	Prima visione
        it	television	Prima TV originale
        it	television	Distributore
        it	television	Conduttore
        it	television	Puntate
        it	television	Edizioni
        it	television	Dal
        it	television	Al
        it	album	Artista
        it	album	Pubblicazione
        it	album	Dischi
        it	album	Tracce
        it	album	Etichetta
        it	album	Produttore
        it	album	Registrazione
        it	album	Formati
        it	album	Album precedente
        it	album	Album successivo
        it	album	Arrangiamenti
        it	song	Autore/i
        it	song	Album di provenienza
        it	song	Singolo precedente
        it	song	Singolo successivo
        it	song	Esecuzioni notevoli
        it	book	Autore
        it	book	1ª ed. originale
        it	book	1ª ed. italiana
        it	book	Sottogenere
        it	book	Ambientazione
        it	book	Personaggi
        it	book	Protagonisti
        it	book	Antagonista
        it	book	Coprotagonista
        it	book	Serie
        it	book	Preceduto da
        it	book	Seguito da
        it	book	Editore
        it	game	Piattaforma
        it	game	Data di pubblicazione
        it	game	Tema
        it	game	Origine
        it	game	Sviluppo
        it	game	Pubblicazione
        it	game	Direzione
        it	game	Design
        it	game	Modalità di gioco
        it	game	Periferiche di input
        it	game	Motore grafico
        it	game	Supporto
        it	game	Distribuzione digitale
        it	game	Fascia di età
        it	game	Requisiti di sistema
        it	game	Serie
        it	game	Programmazione
        it	software	Sviluppatore
        it	software	Data prima versione
        it	software	Ultima versione
        it	software	Sistema operativo
        it	software	Linguaggio
        it	software	Toolkit
        it	software	Licenza
        it	software	Lingua
        it	software	Paradigmi
        it	software	Tipizzazione
        it	software	Estensioni comuni
        it	software	Influenzato da
        it	software	Ha influenzato
        it	website	URL
        it	website	Tipo di sito
        it	website	Registrazione
        it	website	Scopo di lucro
        it	website	Lancio
        it	website	Stato attuale
        it	website	Commerciale
        it	company	Forma societaria
        it	company	ISIN
        it	company	Fondazione
        it	company	Fondata da
        it	company	Chiusura
        it	company	Sede principale
        it	company	Filiali
        it	company	Gruppo
        it	company	Persone chiave
        it	company	Settore
        it	company	Prodotti
        it	company	Fatturato
        it	company	Utile netto
        it	company	Dipendenti
        it	company	Slogan
        it	company	Borse valori
        it	company	Controllate
        it	company	Hub
        it	organization	Abbreviazione
        it	organization	Scopo
        it	organization	Area di azione
        it	organization	Membri
        it	organization	Affiliazione internazionale
        it	organization	Fondatore
        it	university	Studenti
        it	university	Docenti
        it	university	Rettore
        it	university	Nome latino
        it	university	Colori
        it	university	Affiliazioni
        it	university	Dipendenti
        it	party	Leader
        it	party	Segretario
        it	party	Portavoce
        it	party	Vicesegretario
        it	party	Coordinatore
        it	party	Ideologia
        it	party	Collocazione
        it	party	Partito europeo
        it	party	Gruppo parl. europeo
        it	party	Seggi Camera
        it	party	Seggi Senato
        it	party	Seggi Europarlamento
        it	party	Seggi Consigli regionali
        it	party	Testata
        it	party	Organizzazione giovanile
        it	party	Iscritti
        it	party	Dissoluzione
        it	election	Data
        it	election	Affluenza
        it	election	Candidati
        it	election	Partiti
        it	election	Voti
        it	election	Seggi
        it	election	Assemblea
        it	conflict	Data
        it	conflict	Luogo
        it	conflict	Casus belli
        it	conflict	Esito
        it	conflict	Modifiche territoriali
        it	conflict	Schieramenti
        it	conflict	Comandanti
        it	conflict	Effettivi
        it	conflict	Perdite
        it	military-unit	Attiva
        it	military-unit	Nazione
        it	military-unit	Servizio
        it	military-unit	Tipo
        it	military-unit	Ruolo
        it	military-unit	Dimensione
        it	military-unit	Guarnigione/QG
        it	military-unit	Battaglie/guerre
        it	military-unit	Anniversari
        it	military-unit	Decorazioni
        it	military-unit	Comandante
        it	attack	Obiettivo
        it	attack	Arma
        it	attack	Morti
        it	attack	Feriti
        it	attack	Responsabili
        it	attack	Motivazione
        it	attack	Sopravvissuti
        it	weapon	Impiego
        it	weapon	Utilizzatori principali
        it	weapon	Produttore
        it	weapon	Entrata in servizio
        it	weapon	Calibro
        it	weapon	Munizioni
        it	weapon	Azionamento
        it	weapon	Cadenza di tiro
        it	weapon	Velocità alla volata
        it	weapon	Tiro utile
        it	weapon	Alimentazione
        it	weapon	Lunghezza canna
        it	ship	Proprietà
        it	ship	Cantiere
        it	ship	Impostazione
        it	ship	Varo
        it	ship	Completamento
        it	ship	Entrata in servizio
        it	ship	Radiazione
        it	ship	Destino finale
        it	ship	Dislocamento
        it	ship	Stazza lorda
        it	ship	Larghezza
        it	ship	Pescaggio
        it	ship	Propulsione
        it	ship	Velocità
        it	ship	Autonomia
        it	ship	Equipaggio
        it	ship	Armamento
        it	ship	Corazzatura
        it	ship	Classe
        it	aircraft	Costruttore
        it	aircraft	Data primo volo
        it	aircraft	Data entrata in servizio
        it	aircraft	Data ritiro dal servizio
        it	aircraft	Utilizzatore principale
        it	aircraft	Esemplari
        it	aircraft	Costo unitario
        it	aircraft	Apertura alare
        it	aircraft	Superficie alare
        it	aircraft	Peso a vuoto
        it	aircraft	Peso max al decollo
        it	aircraft	Velocità max
        it	aircraft	Tangenza
        it	aircraft	Progettista
        it	automobile	Tipo principale
        it	automobile	Produzione
        it	automobile	Sostituisce la
        it	automobile	Sostituita da
        it	automobile	Euro NCAP
        it	automobile	Passo
        it	automobile	Massa
        it	automobile	Assemblaggio
        it	automobile	Auto simili
        it	automobile	Trasmissione
        it	event	Organizzatore
        it	event	Edizione
        it	event	Partecipanti
        it	event	Nazioni partecipanti
        it	event	Cerimonia apertura
        it	event	Cerimonia chiusura
        it	event	Competizioni
        it	season	Vincitore
        it	season	Secondo
        it	season	Retrocessioni
        it	season	Promozioni
        it	season	Miglior marcatore
        it	season	Incontri disputati
        it	season	Gol segnati
        it	season	Sport
        it	season	Campioni in carica
        it	season	Formula
        it	team	Soprannomi
        it	team	Colori sociali
        it	team	Simboli
        it	team	Inno
        it	team	Città
        it	team	Confederazione
        it	team	Federazione
        it	team	Campionato
        it	team	Allenatore
        it	team	Stadio
        it	team	Titoli nazionali
        it	team	Stagione in corso
        it	taxobox	Stato di conservazione
        it	taxobox	Dominio
        it	taxobox	Regno
        it	taxobox	Sottoregno
        it	taxobox	Superphylum
        it	taxobox	Phylum
        it	taxobox	Divisione
        it	taxobox	Classe
        it	taxobox	Ordine
        it	taxobox	Sottordine
        it	taxobox	Superfamiglia
        it	taxobox	Famiglia
        it	taxobox	Sottofamiglia
        it	taxobox	Tribù
        it	taxobox	Genere
        it	taxobox	Specie
        it	taxobox	Nomenclatura binomiale
        it	taxobox	Sinonimi
        it	taxobox	Nomi comuni
        it	taxobox	(clade)
        it	chemical	Nome IUPAC
        it	chemical	Abbreviazioni
        it	chemical	Nomi alternativi
        it	chemical	Formula bruta o molecolare
        it	chemical	Massa molecolare (u)
        it	chemical	Aspetto
        it	chemical	Numero CAS
        it	chemical	Numero EINECS
        it	chemical	PubChem
        it	chemical	DrugBank
        it	chemical	SMILES
        it	chemical	Densità (g/cm3, in c.s.)
        it	chemical	Solubilità in acqua
        it	chemical	Temperatura di fusione
        it	chemical	Temperatura di ebollizione
        it	chemical	Simboli di rischio chimico
        it	chemical	Frasi H
        it	chemical	Consigli P
        it	element	Nome, simbolo, numero atomico
        it	element	Gruppo, periodo, blocco
        it	element	Configurazione elettronica
        it	element	Peso atomico
        it	element	Raggio atomico (calc.)
        it	element	Raggio covalente
        it	element	Raggio di van der Waals
        it	element	Stati di ossidazione
        it	element	Stato della materia
        it	element	Punto di fusione
        it	element	Punto di ebollizione
        it	element	Volume molare
        it	element	Entalpia di vaporizzazione
        it	element	Calore di fusione
        it	element	Velocità del suono
        it	element	Numero CAS
        it	element	Elettronegatività
        it	element	Calore specifico
        it	element	Conducibilità elettrica
        it	element	Conducibilità termica
        it	disease	Specialità
        it	disease	Eziologia
        it	disease	ICD-9-CM
        it	disease	ICD-10
        it	disease	OMIM
        it	disease	MeSH
        it	disease	MedlinePlus
        it	disease	eMedicine
        it	disease	Incidenza
        it	disease	Mortalità
        it	planet	Stella madre
        it	planet	Classificazione
        it	planet	Scoperta
        it	planet	Scopritore
        it	planet	Semiasse maggiore
        it	planet	Perielio
        it	planet	Afelio
        it	planet	Circonferenza orbitale
        it	planet	Periodo orbitale
        it	planet	Periodo sinodico
        it	planet	Velocità orbitale
        it	planet	Inclinazione orbitale
        it	planet	Eccentricità
        it	planet	Longitudine del nodo ascendente
        it	planet	Argom. del perielio
        it	planet	Satelliti
        it	planet	Anelli
        it	planet	Diametro equat.
        it	planet	Schiacciamento
        it	planet	Massa
        it	planet	Densità media
        it	planet	Acceleraz. di gravità in superficie
        it	planet	Velocità di fuga
        it	planet	Periodo di rotazione
        it	planet	Inclinazione assiale
        it	planet	Temperatura superficiale
        it	planet	Pressione atm.
        it	planet	Albedo
        it	planet	Magnitudine app.
        it	planet	Diametro apparente
        it	star	Classe spettrale
        it	star	Costellazione
        it	star	Ascensione retta
        it	star	Declinazione
        it	star	Raggio medio
        it	star	Luminosità
        it	star	Indice di colore (B-V)
        it	star	Metallicità
        it	star	Età stimata
        it	star	Magnitudine ass.
        it	star	Parallasse
        it	star	Moto proprio
        it	star	Velocità radiale
        it	star	Distanza dal Sole
        it	language	Parlato in
        it	language	Parlato da
        it	language	Locutori
        it	language	Classifica
        it	language	Scrittura
        it	language	Filogenesi
        it	language	Ufficiale in
        it	language	Regolato da
        it	language	Codici di classificazione
        it	church	Diocesi
        it	church	Titolare
        it	church	Stile architettonico
        it	church	Inizio costruzione
        it	church	Completamento
        it	church	Consacrazione
        it	church	Arcivescovo
        it	artwork	Data
        it	artwork	Tecnica
        it	artwork	Dimensioni
        it	character	Universo
        it	character	Autori
        it	character	1ª app. in
        it	character	Interpretato da
        it	character	Voce orig.
        it	character	Voci italiane
        it	character	Specie
        it	character	Sesso
        it	character	Poteri
        it	character	Soprannome
        it	character	Luogo di nascita
        it	character	Parenti
        it	storm	Formazione
        it	storm	Dissipazione
        it	storm	Vittime
        it	storm	Aree colpite
        it	storm	Pressione minima
        it	storm	Danni
        it	holiday	Religione
        it	holiday	Data
        it	holiday	Ricorre
        it	holiday	Oggetto della celebrazione
        it	spacecraft	Immagine del veicolo
        it	spacecraft	Operatore
        it	spacecraft	NSSDC ID
        it	spacecraft	Destinazione
        it	spacecraft	Esito
        it	spacecraft	Vettore
        it	spacecraft	Lancio
        it	spacecraft	Luogo lancio
        it	spacecraft	Atterraggio
        it	spacecraft	Potenza
        it	spacecraft	Strumentazione
        it	spacecraft	Costruttore
        it	header	Dati generali
        it	header	Amministrazione
        it	header	Territorio
        it	header	Altre informazioni
        it	header	Cartografia
        it	header	Localizzazione
        it	header	Dati amministrativi
        it	header	Politica
        it	header	Superficie e popolazione
        it	header	Economia
        it	header	Varie
        it	header	Interpreti e personaggi
        it	header	Doppiatori italiani
        it	header	Carriera
        it	header	Palmarès
        it	header	Prima TV
        it	header	Premi
        it	header	Classificazione scientifica
        it	header	Caratteristiche generali
        it	header	Proprietà chimico-fisiche
        it	header	Indicazioni di sicurezza
        it	header	Parametri orbitali
        it	header	Dati fisici
        it	header	Dati osservativi
        it	header	Descrizione generale
        it	header	Caratteristiche tecniche
        it	header	Dimensioni e pesi
        it	header	Prestazioni
        it	header	Descrizione
        it	header	Informazioni generali
        it	header	Segni distintivi
        it	header	Dati societari
        it	header	Competizione
        it	header	Idrografia
        it	header	Dati della missione
        it	header	Trasporti
        it	header	Generale
        it	header	Opere audiovisive
        it	part	Studio
        it	part	Live
        it	part	Raccolte
        it	part	Oro
        it	part	Argento
        it	part	Bronzo
        it	part	Totale
        it	part	Lunghezza
        it	part	Larghezza
        it	part	(min)
        it	part	(media)
        it	part	(max)
        pt	person	Nome completo
        pt	person	Nome nativo
        pt	person	Nome de nascimento
        pt	person	Outros nomes
        pt	person	Pseudônimo
        pt	person	Nascimento
        pt	person	Morte
        pt	person	Falecimento
        pt	person	Causa da morte
        pt	person	Sepultamento
        pt	person	Residência
        pt	person	Nacionalidade
        pt	person	Cidadania
        pt	person	Etnia
        pt	person	Progenitores
        pt	person	Pai
        pt	person	Mãe
        pt	person	Cônjuge
        pt	person	Parentesco
        pt	person	Filho(a)(s)
        pt	person	Filhos(as)
        pt	person	Alma mater
        pt	person	Educação
        pt	person	Ocupação
        pt	person	Profissão
        pt	person	Período de atividade
        pt	person	Principais trabalhos
        pt	person	Prêmios
        pt	person	Prémios
        pt	person	Empregador(a)
        pt	person	Religião
        pt	person	Página oficial
        pt	person	Website
        pt	person	Assinatura
        pt	person	Altura
        pt	person	Género literário
        pt	person	Gênero literário
        pt	person	Movimento literário
        pt	person	Magnum opus
        pt	person	Instituições
        pt	person	Campo(s)
        pt	person	Tese
        pt	person	Orientador(es)(as)
        pt	person	Conhecido(a) por
        pt	officeholder	Período
        pt	officeholder	Presidente
        pt	officeholder	Vice-presidente
        pt	officeholder	Antecessor(a)
        pt	officeholder	Sucessor(a)
        pt	officeholder	Partido
        pt	officeholder	Primeiro-ministro
        pt	officeholder	Governador
        pt	officeholder	Primeira-dama
        pt	officeholder	Esposa
        pt	officeholder	Marido
        pt	officeholder	Lealdade
        pt	officeholder	Serviço/ramo
        pt	officeholder	Anos de serviço
        pt	officeholder	Graduação
        pt	officeholder	Conflitos
        pt	officeholder	Reinado
        pt	officeholder	Coroação
        pt	officeholder	Consorte
        pt	officeholder	Casa
        pt	officeholder	Dinastia
        pt	officeholder	Títulos
        pt	officeholder	Descendência
        pt	officeholder	Enterro
        pt	officeholder	Herdeiro(a)
        pt	sportsperson	Modalidade
        pt	sportsperson	Treinador
        pt	sportsperson	Clube
        pt	sportsperson	Peso
        pt	sportsperson	País
        pt	sportsperson	Mão
        pt	sportsperson	Títulos
        pt	sportsperson	Prize money
        pt	sportsperson	Melhor ranking
        pt	sportsperson	Ranking atual
        pt	sportsperson	Estilo
        pt	sportsperson	Pé
        pt	football-biography	Apelido
        pt	football-biography	Posição
        pt	football-biography	Clube atual
        pt	football-biography	Número
        pt	football-biography	Data de nasc.
        pt	football-biography	Local de nasc.
        pt	football-biography	Jogos (golos)
        pt	football-biography	Jogos e gol(o)s
        pt	football-biography	Anos
        pt	football-biography	Clubes
        pt	football-biography	Clubes de juventude
        pt	football-biography	Clubes profissionais
        pt	football-biography	Seleção nacional
        pt	football-biography	Times/clubes que treinou
        pt	musician	Gênero(s)
        pt	musician	Género(s)
        pt	musician	Instrumento(s)
        pt	musician	Extensão vocal
        pt	musician	Gravadora(s)
        pt	musician	Editora(s)
        pt	musician	Afiliação(ões)
        pt	musician	Origem
        pt	musician	País
        pt	musician	Integrantes
        pt	musician	Ex-integrantes
        pt	musician	Período em atividade
        pt	musician	Instrumentos
        pt	settlement	Apelido(s)
        pt	settlement	Lema
        pt	settlement	Gentílico
        pt	settlement	Localização
        pt	settlement	Coordenadas
        pt	settlement	Unidade federativa
        pt	settlement	Municípios limítrofes
        pt	settlement	Distância até a capital
        pt	settlement	Fundação
        pt	settlement	Aniversário
        pt	settlement	Emancipação
        pt	settlement	Administração
        pt	settlement	Prefeito(a)
        pt	settlement	Prefeito
        pt	settlement	Vereadores
        pt	settlement	Área total
        pt	settlement	População total
        pt	settlement	Densidade
        pt	settlement	Clima
        pt	settlement	Altitude
        pt	settlement	Fuso horário
        pt	settlement	CEP
        pt	settlement	IDH
        pt	settlement	PIB
        pt	settlement	PIB per capita
        pt	settlement	Sítio
        pt	settlement	Padroeiro(a)
        pt	settlement	Distritos
        pt	settlement	Área
        pt	settlement	População
        pt	settlement	N.º de freguesias
        pt	settlement	Presidente da câmara municipal
        pt	settlement	Fundação do município (ou foral)
        pt	settlement	Região (NUTS II)
        pt	settlement	Sub-região (NUTS III)
        pt	settlement	Distrito
        pt	settlement	Feriado municipal
        pt	settlement	Código postal
        pt	settlement	Município
        pt	settlement	Freguesias
        pt	settlement	Estado
        pt	settlement	Região
        pt	settlement	Mesorregião
        pt	settlement	Microrregião
        pt	settlement	Província
        pt	settlement	Comunidade autónoma
        pt	settlement	Orago
        pt	settlement	Concelho
        pt	settlement	Extensão
        pt	settlement	Cód. IBGE
        pt	country	Gentílico
        pt	country	Capital
        pt	country	Cidade mais populosa
        pt	country	Língua oficial
        pt	country	Língua nacional
        pt	country	Governo
        pt	country	Legislatura
        pt	country	Independência
        pt	country	Entrada na UE
        pt	country	Água (%)
        pt	country	Fronteira
        pt	country	Estimativa para
        pt	country	Censo
        pt	country	PIB (base PPC)
        pt	country	PIB (nominal)
        pt	country	Per capita
        pt	country	Gini
        pt	country	Moeda
        pt	country	Cód. ISO
        pt	country	Cód. Internet
        pt	country	Cód. telef.
        pt	country	Website governamental
        pt	country	Hino nacional
        pt	country	Formação
        pt	region	Estados limítrofes
        pt	region	Mesorregiões
        pt	region	Microrregiões
        pt	region	Municípios
        pt	region	Expectativa de vida
        pt	region	Mortalidade infantil
        pt	region	Alfabetização
        pt	region	Deputados federais
        pt	region	Deputados estaduais
        pt	region	Senadores
        pt	river	Comprimento
        pt	river	Nascente
        pt	river	Altitude da nascente
        pt	river	Foz
        pt	river	Altitude da foz
        pt	river	Caudal médio
        pt	river	Caudal máximo
        pt	river	Área da bacia
        pt	river	Bacia hidrográfica
        pt	river	Afluentes principais
        pt	river	País(es)
        pt	river	Delta
        pt	mountain	Cordilheira
        pt	mountain	Proeminência
        pt	mountain	Isolamento
        pt	mountain	Primeira ascensão
        pt	mountain	Rota mais fácil
        pt	mountain	Última erupção
        pt	mountain	Listas
        pt	lake	Localidades mais próximas
        pt	lake	Profundidade máxima
        pt	lake	Profundidade média
        pt	lake	Largura máxima
        pt	lake	Comprimento máximo
        pt	lake	Afluentes
        pt	lake	Efluentes
        pt	lake	Ilhas
        pt	island	Ponto culminante
        pt	island	Arquipélago
        pt	island	Banhado por
        pt	building	Nomes alternativos
        pt	building	Arquiteto
        pt	building	Arquiteto(a)
        pt	building	Inauguração
        pt	building	Início da construção
        pt	building	Construção
        pt	building	Estilo dominante
        pt	building	Proprietário(a)
        pt	building	Andares
        pt	building	Estatuto patrimonial
        pt	building	Função
        pt	building	Uso
        pt	bridge	Cruza
        pt	bridge	Via
        pt	bridge	Maior vão livre
        pt	bridge	Vãos
        pt	bridge	Mantida por
        pt	airport	IATA
        pt	airport	ICAO
        pt	airport	Tipo
        pt	airport	Serve
        pt	airport	Administração
        pt	airport	Movimento de passageiros
        pt	airport	Capacidade anual
        pt	station	Linha
        pt	station	Linhas
        pt	station	Código
        pt	station	Plataformas
        pt	station	Posição
        pt	station	Serviços
        pt	station	Conexões
        pt	station	Zona tarifária
        pt	station	Sigla
        pt	film	Elenco
        pt	film	Gênero
        pt	film	Género
        pt	film	Direção
        pt	film	Realização
        pt	film	Codireção
        pt	film	Produção
        pt	film	Produção executiva
        pt	film	Roteiro
        pt	film	Argumento
        pt	film	História
        pt	film	Baseado em
        pt	film	Música
        pt	film	Cinematografia
        pt	film	Diretor de fotografia
        pt	film	Edição
        pt	film	Figurino
        pt	film	Companhia(s) produtora(s)
        pt	film	Distribuição
        pt	film	Lançamento
        pt	film	Idioma
        pt	film	Orçamento
        pt	film	Receita
        pt	film	Duração
        pt	film	Título em Portugal
        pt	film	Título no Brasil
        pt	television	Formato
        pt	television	Criador(es)
        pt	television	Criação
        pt	television	Desenvolvedor(es)
        pt	television	País de origem
        pt	television	Idioma original
        pt	television	Temporadas
        pt	television	N.º de temporadas
        pt	television	Episódios
        pt	television	N.º de episódios
        pt	television	Emissora original
        pt	television	Transmissão original
        pt	television	Exibição original
        pt	television	Formato de exibição
        pt	television	Compositor da música-tema
        pt	television	Tema de abertura
        pt	television	Produtor(es) executivo(s)
        pt	television	Localização
        pt	television	Apresentador(es)
        pt	television	Rede
        pt	album	Gravação
        pt	album	Estúdio(s)
        pt	album	Gravadora
        pt	album	Produtor(es)
        pt	album	Formato(s)
        pt	album	Idioma(s)
        pt	album	Singles de
        pt	song	Lado B
        pt	song	Composição
        pt	song	Letrista(s)
        pt	song	Gravado em
        pt	book	Autor(es)
        pt	book	Autor
        pt	book	Assunto
        pt	book	Editora
        pt	book	Páginas
        pt	book	ISBN
        pt	book	Tradução
        pt	book	Ilustrador
        pt	book	Espaço onde decorre a história
        pt	book	Tempo onde decorre a história
        pt	book	Periodicidade
        pt	book	Fundador(es)
        pt	book	Sede
        pt	game	Desenvolvedora(s)
        pt	game	Publicadora(s)
        pt	game	Diretor(es)
        pt	game	Produtor(es)
        pt	game	Projetista(s)
        pt	game	Escritor(es)
        pt	game	Programador(es)
        pt	game	Artista(s)
        pt	game	Compositor(es)
        pt	game	Motor
        pt	game	Plataforma(s)
        pt	game	Série
        pt	game	Conversões/relançamentos
        pt	game	Modos de jogo
        pt	software	Autor
        pt	software	Desenvolvedor
        pt	software	Lançamento inicial
        pt	software	Versão estável
        pt	software	Versão em teste
        pt	software	Escrito em
        pt	software	Sistema operativo
        pt	software	Sistema operacional
        pt	software	Licença
        pt	software	Estado do desenvolvimento
        pt	software	Género(s)
        pt	software	Plataforma
        pt	software	Repositório
        pt	programming-language	Paradigma
        pt	programming-language	Surgido em
        pt	programming-language	Criado por
        pt	programming-language	Estilo de tipagem
        pt	programming-language	Principais implementações
        pt	programming-language	Influenciada por
        pt	programming-language	Influenciou
        pt	programming-language	Última versão
        pt	website	Registro
        pt	website	Cadastro
        pt	website	Idioma(s)
        pt	website	Tipo de sítio
        pt	website	Proprietário(s)
        pt	website	Endereço eletrônico
        pt	website	Estado atual
        pt	company	Razão social
        pt	company	Nome comercial
        pt	company	Slogan
        pt	company	Atividade
        pt	company	Fundação
        pt	company	Fundador(es)
        pt	company	Encerramento
        pt	company	Sede
        pt	company	Área(s) servida(s)
        pt	company	Locais
        pt	company	Pessoas-chave
        pt	company	Empregados
        pt	company	Produtos
        pt	company	Serviços
        pt	company	Subsidiárias
        pt	company	Empresa-mãe
        pt	company	Ativos
        pt	company	Lucro
        pt	company	LAJIR
        pt	company	Faturamento
        pt	company	Renda líquida
        pt	company	Valor de mercado
        pt	company	Acionistas
        pt	company	Cotação
        pt	company	Indústria
        pt	company	Principais centros de operações
        pt	company	Frota
        pt	company	Destinos
        pt	company	CEO
        pt	organization	Propósito
        pt	organization	Membros
        pt	organization	Línguas oficiais
        pt	organization	Filiação
        pt	organization	Secretário-geral
        pt	organization	Voluntários
        pt	university	Tipo de instituição
        pt	university	Mantenedora
        pt	university	Orçamento anual
        pt	university	Reitor(a)
        pt	university	Vice-reitor(a)
        pt	university	Docentes
        pt	university	Total de estudantes
        pt	university	Graduação
        pt	university	Pós-graduação
        pt	university	Campus
        pt	university	Afiliações
        pt	university	Funcionários
        pt	party	Número eleitoral
        pt	party	Ideologia
        pt	party	Espectro político
        pt	party	Membros
        pt	party	Afiliação internacional
        pt	party	Afiliação europeia
        pt	party	Grupo no Parlamento Europeu
        pt	party	Deputados federais
        pt	party	Cores
        pt	party	Sigla
        pt	party	Ala jovem
        pt	party	Religião
        pt	party	Líder
        pt	party	Dividiu-se de
        pt	election	Tipo de eleição
        pt	election	Cargos a eleger
        pt	election	Votos
        pt	election	Porcentagem
        pt	election	Demografia eleitoral
        pt	election	Hab. inscritos
        pt	election	Líder desde
        pt	election	Assentos obtidos
        pt	election	Candidato a vice
        pt	conflict	Data
        pt	conflict	Local
        pt	conflict	Desfecho
        pt	conflict	Casus belli
        pt	conflict	Mudanças territoriais
        pt	conflict	Beligerantes
        pt	conflict	Comandantes
        pt	conflict	Forças
        pt	conflict	Baixas
        pt	military-unit	Corporação
        pt	military-unit	Missão
        pt	military-unit	Unidade
        pt	military-unit	Ramo
        pt	military-unit	Criação
        pt	military-unit	Batalhas
        pt	military-unit	Comando
        pt	military-unit	Comandante
        pt	attack	Tipo de ataque
        pt	attack	Alvo(s)
        pt	attack	Arma(s)
        pt	attack	Mortes
        pt	attack	Feridos
        pt	attack	Responsável(is)
        pt	attack	Suspeito(s)
        pt	attack	Motivo
        pt	weapon	Local de origem
        pt	weapon	Em serviço
        pt	weapon	Utilizadores
        pt	weapon	Guerras
        pt	weapon	Criador
        pt	weapon	Fabricante
        pt	weapon	Quantidade produzida
        pt	weapon	Comprimento do cano
        pt	weapon	Cartucho
        pt	weapon	Calibre
        pt	weapon	Ação
        pt	weapon	Cadência de tiro
        pt	weapon	Velocidade de saída
        pt	weapon	Alcance efetivo
        pt	weapon	Sistema de suprimento
        pt	weapon	Mira
        pt	ship	Operador
        pt	ship	Fabricante
        pt	ship	Homônimo
        pt	ship	Batimento de quilha
        pt	ship	Lançamento
        pt	ship	Comissionamento
        pt	ship	Descomissionamento
        pt	ship	Estado
        pt	ship	Tipo de navio
        pt	ship	Deslocamento
        pt	ship	Boca
        pt	ship	Pontal
        pt	ship	Calado
        pt	ship	Maquinário
        pt	ship	Propulsão
        pt	ship	Velocidade
        pt	ship	Autonomia
        pt	ship	Armamento
        pt	ship	Blindagem
        pt	ship	Tripulação
        pt	ship	Passageiros
        pt	ship	Proprietário
        pt	aircraft	Primeiro voo
        pt	aircraft	Introduzido em
        pt	aircraft	Aposentado em
        pt	aircraft	Custo unitário
        pt	aircraft	Tripulação
        pt	aircraft	Envergadura
        pt	aircraft	Peso vazio
        pt	aircraft	Peso máx. de decolagem
        pt	aircraft	Motor(es)
        pt	aircraft	Velocidade máxima
        pt	aircraft	Teto máximo
        pt	automobile	Outros nomes
        pt	automobile	Produção
        pt	automobile	Montagem
        pt	automobile	Fabricante
        pt	automobile	Modelo
        pt	automobile	Tipo de carroceria
        pt	automobile	Tipo de carroçaria
        pt	automobile	Caixa de velocidades
        pt	automobile	Distância entre os eixos
        pt	automobile	Altura
        pt	automobile	Largura
        pt	automobile	Modelos relacionados
        pt	automobile	Modelos similares
        pt	automobile	Lugares
        pt	event	Edição
        pt	event	Anfitrião
        pt	event	Países participantes
        pt	event	Atletas
        pt	event	Eventos
        pt	event	Cerimônia de abertura
        pt	event	Cerimônia de encerramento
        pt	event	Abertura oficial
        pt	event	Estádio principal
        pt	event	Organização
        pt	event	Organizador
        pt	season	Campeão
        pt	season	Vice-campeão
        pt	season	Promovidos
        pt	season	Rebaixados
        pt	season	Gol(o)s
        pt	season	Partidas
        pt	season	Melhor marcador
        pt	season	Artilheiro
        pt	season	Público
        pt	season	Melhor jogador
        pt	season	Média
        pt	season	N.º de participantes
        pt	team	Alcunhas
        pt	team	Torcedor(a)/Adepto(a)
        pt	team	Mascote
        pt	team	Principal rival
        pt	team	Estádio
        pt	team	Treinador(a)
        pt	team	Patrocinador(a)
        pt	team	Material (d)esportivo
        pt	team	Competição
        pt	team	Capacidade
        pt	taxobox	Estado de conservação
        pt	taxobox	Domínio
        pt	taxobox	Reino
        pt	taxobox	Sub-reino
        pt	taxobox	Filo
        pt	taxobox	Subfilo
        pt	taxobox	Divisão
        pt	taxobox	Classe
        pt	taxobox	Subclasse
        pt	taxobox	Ordem
        pt	taxobox	Subordem
        pt	taxobox	Infraordem
        pt	taxobox	Superfamília
        pt	taxobox	Família
        pt	taxobox	Subfamília
        pt	taxobox	Tribo
        pt	taxobox	Género
        pt	taxobox	Gênero
        pt	taxobox	Espécie
        pt	taxobox	Nome binomial
        pt	taxobox	Sinónimos
        pt	taxobox	Sinônimos
        pt	taxobox	Distribuição geográfica
        pt	taxobox	Clado
        pt	chemical	Nome IUPAC
        pt	chemical	Número CAS
        pt	chemical	PubChem
        pt	chemical	DrugBank
        pt	chemical	ChemSpider
        pt	chemical	SMILES
        pt	chemical	Fórmula química
        pt	chemical	Fórmula molecular
        pt	chemical	Massa molar
        pt	chemical	Aparência
        pt	chemical	Densidade
        pt	chemical	Ponto de fusão
        pt	chemical	Ponto de ebulição
        pt	chemical	Solubilidade em água
        pt	chemical	Acidez (pKa)
        pt	chemical	Frases R
        pt	chemical	Frases S
        pt	chemical	Ponto de fulgor
        pt	element	Nome, símbolo, número
        pt	element	Série química
        pt	element	Grupo, período, bloco
        pt	element	Densidade, dureza
        pt	element	Número atómico
        pt	element	Massa atómica
        pt	element	Raio atómico (calculado)
        pt	element	Raio covalente
        pt	element	Raio de Van der Waals
        pt	element	Configuração electrónica
        pt	element	Elétrons (por nível de energia)
        pt	element	Estado(s) de oxidação
        pt	element	Óxido
        pt	element	Estrutura cristalina
        pt	element	Estado da matéria
        pt	element	Entalpia de fusão
        pt	element	Entalpia de vaporização
        pt	element	Pressão de vapor
        pt	element	Velocidade do som
        pt	element	Eletronegatividade
        pt	element	Calor específico
        pt	element	Condutividade elétrica
        pt	element	Condutividade térmica
        pt	disease	Especialidade
        pt	disease	Sintomas
        pt	disease	Complicações
        pt	disease	Início habitual
        pt	disease	Duração
        pt	disease	Tipos
        pt	disease	Causas
        pt	disease	Fatores de risco
        pt	disease	Método de diagnóstico
        pt	disease	Prevenção
        pt	disease	Tratamento
        pt	disease	Medicação
        pt	disease	Prognóstico
        pt	disease	Frequência
        pt	disease	CID-10
        pt	disease	CID-9
        pt	disease	OMIM
        pt	disease	DiseasesDB
        pt	disease	MedlinePlus
        pt	disease	eMedicine
        pt	disease	MeSH
        pt	planet	Semieixo maior
        pt	planet	Periélio
        pt	planet	Afélio
        pt	planet	Excentricidade
        pt	planet	Período orbital
        pt	planet	Período sinódico
        pt	planet	Velocidade orbital média
        pt	planet	Inclinação
        pt	planet	Número de satélites
        pt	planet	Diâmetro equatorial
        pt	planet	Área da superfície
        pt	planet	Volume
        pt	planet	Massa
        pt	planet	Densidade média
        pt	planet	Gravidade equatorial
        pt	planet	Período de rotação
        pt	planet	Velocidade de escape
        pt	planet	Albedo
        pt	planet	Temperatura
        pt	planet	Pressão atmosférica
        pt	planet	Magnitude aparente
        pt	star	Constelação
        pt	star	Asc. reta
        pt	star	Declinação
        pt	star	Tipo espectral
        pt	star	Cor (B-V)
        pt	star	Velocidade radial
        pt	star	Paralaxe
        pt	star	Distância
        pt	star	Magnitude absoluta
        pt	star	Raio
        pt	star	Luminosidade
        pt	star	Metalicidade
        pt	star	Idade
        pt	star	Magnitude aparente
        pt	star	Gravidade superficial
        pt	language	Falado(a) em
        pt	language	Total de falantes
        pt	language	Região
        pt	language	Família
        pt	language	Escrita
        pt	language	Língua oficial de
        pt	language	Regulado por
        pt	language	ISO 639-1
        pt	language	ISO 639-2
        pt	language	ISO 639-3
        pt	church	Diocese
        pt	church	Arquidiocese
        pt	church	Padre
        pt	church	Sacerdote
        pt	church	Geminação
        pt	artwork	Técnica
        pt	artwork	Dimensões
        pt	artwork	Localização
        pt	character	Criado por
        pt	character	Primeira aparição
        pt	character	Última aparição
        pt	character	Interpretado por
        pt	character	Voz original
        pt	character	Espécie
        pt	character	Sexo
        pt	character	Família
        pt	character	Afiliações
        pt	character	Habilidades
        pt	character	Morada
        pt	storm	Formação
        pt	storm	Dissipação
        pt	storm	Ventos mais fortes
        pt	storm	Pressão mais baixa
        pt	storm	Fatalidades
        pt	storm	Danos
        pt	storm	Áreas afectadas
        pt	storm	Áreas afetadas
        pt	holiday	Celebrado por
        pt	holiday	Tipo
        pt	holiday	Significado
        pt	holiday	Frequência
        pt	holiday	Relacionado(a) a
        pt	spacecraft	Tipo de missão
        pt	spacecraft	Operador(es)
        pt	spacecraft	Identificação NSSDC
        pt	spacecraft	Duração da missão
        pt	spacecraft	Massa de lançamento
        pt	spacecraft	Veículo de lançamento
        pt	spacecraft	Local de lançamento
        pt	spacecraft	Nave
        pt	spacecraft	Tripulantes
        pt	spacecraft	Pouso
        pt	spacecraft	Órbitas
        pt	header	Dados pessoais
        pt	header	Vida política
        pt	header	Informações pessoais
        pt	header	Informações profissionais
        pt	header	Informação geral
        pt	header	Dados gerais
        pt	header	Características geográficas
        pt	header	Outras informações
        pt	header	Localização
        pt	header	Administração
        pt	header	Indicadores
        pt	header	Cronologia
        pt	header	Classificação científica
        pt	header	Identificadores
        pt	header	Propriedades
        pt	header	Propriedades atómicas
        pt	header	Propriedades físicas
        pt	header	Riscos associados
        pt	header	Características orbitais
        pt	header	Características físicas
        pt	header	Características atmosféricas
        pt	header	Dados de observação
        pt	header	Líderes
        pt	header	Beligerantes
        pt	header	Comandantes
        pt	header	Forças
        pt	header	Baixas
        pt	header	Ficha técnica
        pt	header	Motorização
        pt	header	Dimensões
        pt	header	Cronologia de singles
        pt	header	Notas gerais
        pt	header	Especificações
        pt	header	Lançamento
        pt	header	Vida militar
        pt	header	Clubes profissionais
        pt	header	Descoberta
        pt	header	Aviões acidentados
        pt	header	Características gerais
        pt	part	Total
        pt	part	Urbana
        pt	part	Metropolitana
        pt	part	Metro
        pt	part	Média
        pt	part	Máximo
        pt	part	Mínimo
        pt	part	Largura
        pt	part	Ouro
        pt	part	Prata
        pt	part	Bronze
        pt	part	Comprimento
        pt	part	1.ª vice
        ru	person	Имя при рождении
        ru	person	Полное имя
        ru	person	Псевдонимы
        ru	person	Псевдоним
        ru	person	Прозвище
        ru	person	Дата рождения
        ru	person	Место рождения
        ru	person	Дата смерти
        ru	person	Место смерти
        ru	person	Причина смерти
        ru	person	Место погребения
        ru	person	Гражданство
        ru	person	Подданство
        ru	person	Страна
        ru	person	Род деятельности
        ru	person	Отец
        ru	person	Мать
        ru	person	Супруг
        ru	person	Супруга
        ru	person	Супруги
        ru	person	Дети
        ru	person	Образование
        ru	person	Учёная степень
        ru	person	Учёное звание
        ru	person	Научная сфера
        ru	person	Место работы
        ru	person	Альма-матер
        ru	person	Научный руководитель
        ru	person	Ученики
        ru	person	Награды и премии
        ru	person	Сайт
        ru	person	Автограф
        ru	person	Вероисповедание
        ru	person	Годы творчества
        ru	person	Направление
        ru	person	Жанр
        ru	person	Язык произведений
        ru	person	Дебют
        ru	person	Премии
        ru	person	Награды
        ru	person	Профессия
        ru	person	Карьера
        ru	person	Амплуа
        ru	person	Известен как
        ru	person	Деятельность
        ru	person	Принадлежность
        ru	person	Род войск
        ru	person	Годы службы
        ru	person	Звание
        ru	person	Командовал
        ru	person	Сражения/войны
        ru	person	В отставке
        ru	person	Связи
        ru	person	Рост
        ru	person	Национальность
        ru	officeholder	Президент
        ru	officeholder	Вице-президент
        ru	officeholder	Премьер-министр
        ru	officeholder	Глава правительства
        ru	officeholder	Предшественник
        ru	officeholder	Предшественница
        ru	officeholder	Преемник
        ru	officeholder	Преемница
        ru	officeholder	Партия
        ru	officeholder	Регент
        ru	officeholder	Монарх
        ru	officeholder	Губернатор
        ru	officeholder	Коронация
        ru	officeholder	Наследник
        ru	officeholder	Род
        ru	officeholder	Династия
        ru	officeholder	Рождение
        ru	officeholder	Смерть
        ru	officeholder	Период
        ru	officeholder	Отношение к религии
        ru	officeholder	Деятельность
        ru	officeholder	Сайт
        ru	sportsperson	Вес
        ru	sportsperson	Клуб
        ru	sportsperson	Тренер
        ru	sportsperson	Тренеры
        ru	sportsperson	Специализация
        ru	sportsperson	Спортивное звание
        ru	sportsperson	Разряд
        ru	sportsperson	Начало карьеры
        ru	sportsperson	Завершение карьеры
        ru	sportsperson	Рабочая рука
        ru	sportsperson	Призовые, долл.
        ru	sportsperson	Наивысшая позиция
        ru	sportsperson	Титулов
        ru	sportsperson	Личный рекорд
        ru	sportsperson	Гражданство спортивное
        ru	sportsperson	Хват
        ru	football-biography	Родился
        ru	football-biography	Родилась
        ru	football-biography	Умер
        ru	football-biography	Позиция
        ru	football-biography	Номер
        ru	football-biography	Клуб
        ru	football-biography	Рабочая нога
        ru	football-biography	Молодёжные клубы
        ru	football-biography	Клубная карьера
        ru	football-biography	Национальная сборная
        ru	football-biography	Тренерская карьера
        ru	football-biography	Государственные награды
        ru	musician	Жанры
        ru	musician	Жанр
        ru	musician	Годы
        ru	musician	Годы активности
        ru	musician	Инструменты
        ru	musician	Певческий голос
        ru	musician	Коллективы
        ru	musician	Лейблы
        ru	musician	Лейбл
        ru	musician	Место создания
        ru	musician	Языки
        ru	musician	Состав
        ru	musician	Бывшие участники
        ru	musician	Откуда
        ru	musician	Профессии
        ru	settlement	Субъект Федерации
        ru	settlement	Муниципальный район
        ru	settlement	Городской округ
        ru	settlement	Сельское поселение
        ru	settlement	Городское поселение
        ru	settlement	Район
        ru	settlement	Область
        ru	settlement	Внутреннее деление
        ru	settlement	Глава
        ru	settlement	Мэр
        ru	settlement	Глава администрации
        ru	settlement	Основан
        ru	settlement	Основана
        ru	settlement	Первое упоминание
        ru	settlement	Прежние названия
        ru	settlement	Статус
        ru	settlement	Город с
        ru	settlement	Площадь
        ru	settlement	Высота центра
        ru	settlement	Высота НУМ
        ru	settlement	Тип климата
        ru	settlement	Официальный язык
        ru	settlement	Население
        ru	settlement	Плотность
        ru	settlement	Агломерация
        ru	settlement	Национальности
        ru	settlement	Конфессии
        ru	settlement	Катойконим
        ru	settlement	Часовой пояс
        ru	settlement	Телефонный код
        ru	settlement	Почтовый индекс
        ru	settlement	Почтовые индексы
        ru	settlement	Код автомобиля
        ru	settlement	Автомобильный код
        ru	settlement	Код ОКАТО
        ru	settlement	Код ОКТМО
        ru	settlement	Код КОАТУУ
        ru	settlement	Сайт
        ru	settlement	Официальный сайт
        ru	settlement	Координаты
        ru	settlement	Провинция
        ru	settlement	Земля
        ru	settlement	Уезд
        ru	settlement	Департамент
        ru	settlement	Кантон
        ru	settlement	Община
        ru	settlement	Воеводство
        ru	settlement	Повят
        ru	settlement	Регион
        ru	settlement	Штат
        ru	settlement	Округ
        ru	country	Основано на
        ru	country	Основана
        ru	country	Дата независимости
        ru	country	Официальный язык
        ru	country	Официальные языки
        ru	country	Столица
        ru	country	Крупнейшие города
        ru	country	Крупнейший город
        ru	country	Форма правления
        ru	country	Государственный строй
        ru	country	Государственная религия
        ru	country	Территория
        ru	country	% водной поверхности
        ru	country	Оценка
        ru	country	Перепись
        ru	country	ВВП (ППС)
        ru	country	ВВП (номинал)
        ru	country	Итого
        ru	country	На душу населения
        ru	country	ИЧР
        ru	country	Валюта
        ru	country	Интернет-домен
        ru	country	Интернет-домены
        ru	country	Код ISO
        ru	country	Код МОК
        ru	country	Часовые пояса
        ru	country	Часовой пояс
        ru	country	Автомобильное движение
        ru	country	Название жителей
        ru	country	Председатель парламента
        ru	country	Континент
        ru	region	Административный центр
        ru	region	Крупнейший город
        ru	region	Глава
        ru	region	Губернатор
        ru	region	Председатель правительства
        ru	region	Председатель Законодательного собрания
        ru	region	ВРП
        ru	region	Федеральный округ
        ru	region	Экономический район
        ru	region	Код субъекта РФ
        ru	region	Код ISO 3166-2
        ru	region	Включает
        ru	region	Дата образования
        ru	region	Входит в
        ru	river	Длина
        ru	river	Бассейн
        ru	river	Расход воды
        ru	river	Исток
        ru	river	Местоположение
        ru	river	Высота
        ru	river	Устье
        ru	river	Координаты
        ru	river	Уклон реки
        ru	river	Водная система
        ru	river	Регион
        ru	river	Регионы
        ru	river	Страны
        ru	river	Районы
        ru	river	Код в ГВР
        ru	river	Номер в ГИ
        ru	river	Номер тома ГИ
        ru	river	Код реки
        ru	mountain	Высшая точка
        ru	mountain	Высота вершины
        ru	mountain	Относительная высота
        ru	mountain	Первое восхождение
        ru	mountain	Горная система
        ru	mountain	Хребет или массив
        ru	mountain	Форма вулкана
        ru	mountain	Период образования
        ru	mountain	Последнее извержение
        ru	mountain	Геоморфология
        ru	mountain	Склонение
        ru	lake	Высота над уровнем моря
        ru	lake	Размеры
        ru	lake	Объём
        ru	lake	Длина береговой линии
        ru	lake	Наибольшая глубина
        ru	lake	Средняя глубина
        ru	lake	Тип минерализации
        ru	lake	Солёность
        ru	lake	Прозрачность
        ru	lake	Площадь водосбора
        ru	lake	Впадающие реки
        ru	lake	Впадающая река
        ru	lake	Вытекающая река
        ru	lake	Происхождение
        ru	island	Архипелаг
        ru	island	Акватория
        ru	island	Наивысшая точка
        ru	island	Количество островов
        ru	island	Крупнейший остров
        ru	building	Местонахождение
        ru	building	Адрес
        ru	building	Архитектор
        ru	building	Автор проекта
        ru	building	Архитектурный стиль
        ru	building	Строительство
        ru	building	Открытие
        ru	building	Открыт
        ru	building	Построено
        ru	building	Использование
        ru	building	Количество этажей
        ru	building	Количество лифтов
        ru	building	Высота
        ru	building	Собственник
        ru	building	Владелец
        ru	building	Вместимость
        ru	building	Статус
        ru	building	Стоимость
        ru	building	Основатель
        ru	building	Заказчик
        ru	bridge	Область применения
        ru	bridge	Пересекает
        ru	bridge	Место расположения
        ru	bridge	Тип конструкции
        ru	bridge	Основной пролёт
        ru	bridge	Общая длина
        ru	bridge	Ширина моста
        ru	bridge	Материал
        ru	bridge	Эксплуатация
        ru	airport	ИАТА
        ru	airport	ИКАО
        ru	airport	Тип
        ru	airport	Код ИАТА
        ru	airport	Код ИКАО
        ru	airport	Внутр. код
        ru	airport	Расположение
        ru	airport	Эксплуатант
        ru	airport	Взлётно-посадочные полосы
        ru	airport	Годовой пассажиропоток
        ru	airport	Хаб
        ru	station	Линия
        ru	station	Дата открытия
        ru	station	Число платформ
        ru	station	Тип платформы
        ru	station	Форма платформ
        ru	station	Архитекторы
        ru	station	Выходы к улицам
        ru	station	Наземный транспорт
        ru	station	Режим работы
        ru	station	Код станции
        ru	station	Пересадка на
        ru	station	Пересадочный узел
        ru	station	Количество платформ
        ru	station	Количество путей
        ru	station	Код АСУЖТ
        ru	station	Код в «Экспресс-3»
        ru	station	Соседние станции
        ru	station	Дорога
        ru	station	Глубина заложения
        ru	film	Жанры
        ru	film	Режиссёр
        ru	film	Режиссёры
        ru	film	Продюсер
        ru	film	Продюсеры
        ru	film	Автор сценария
        ru	film	Авторы сценария
        ru	film	Сценарист
        ru	film	Сценаристы
        ru	film	В главных ролях
        ru	film	В главной роли
        ru	film	Оператор
        ru	film	Композитор
        ru	film	Композиторы
        ru	film	Монтаж
        ru	film	Художник-постановщик
        ru	film	Кинокомпания
        ru	film	Кинокомпании
        ru	film	Дистрибьютор
        ru	film	Длительность
        ru	film	Бюджет
        ru	film	Сборы
        ru	film	Язык
        ru	film	Языки
        ru	film	Год
        ru	film	Дата выхода
        ru	film	Следующий фильм
        ru	film	Предыдущий фильм
        ru	film	Роли озвучивали
        ru	television	Создатель
        ru	television	Создатели
        ru	television	Число сезонов
        ru	television	Число серий
        ru	television	Сезоны
        ru	television	Серии
        ru	television	Телеканал
        ru	television	Телеканалы
        ru	television	На экранах
        ru	television	Место съёмок
        ru	television	Длительность серии
        ru	television	Формат изображения
        ru	television	Студия
        ru	television	Производство
        ru	television	Хронометраж
        ru	television	Начальная тема
        ru	television	Заключительная тема
        ru	television	Ведущий
        ru	television	Ведущие
        ru	television	Трансляция
        ru	album	Дата выпуска
        ru	album	Дата записи
        ru	album	Место записи
        ru	album	Язык песен
        ru	album	Страна
        ru	album	Продюсеры
        ru	album	Продюсер
        ru	album	Лейблы
        ru	album	Жанр
        ru	album	Хронология
        ru	song	Сторона «Б»
        ru	song	Формат
        ru	song	Автор песни
        ru	song	Авторы
        ru	song	Автор слов
        ru	song	Исполнитель
        ru	song	Альбом
        ru	book	Автор
        ru	book	Язык оригинала
        ru	book	Дата написания
        ru	book	Дата первой публикации
        ru	book	Издательство
        ru	book	Переводчик
        ru	book	Цикл
        ru	book	Страниц
        ru	book	ISBN
        ru	book	Серия
        ru	book	Оформление
        ru	book	Главный редактор
        ru	book	Периодичность
        ru	book	Тираж
        ru	book	Учреждён
        ru	book	Специализация
        ru	book	Объём
        ru	book	Оригинал издан
        ru	book	Текст произведения в Викитеке
        ru	book	Иллюстратор
        ru	game	Разработчик
        ru	game	Разработчики
        ru	game	Издатель
        ru	game	Издатели
        ru	game	Локализатор
        ru	game	Часть серии
        ru	game	Даты выпуска
        ru	game	Дата анонса
        ru	game	Последняя версия
        ru	game	Движок
        ru	game	Движки
        ru	game	Режим игры
        ru	game	Режимы игры
        ru	game	Платформы
        ru	game	Платформа
        ru	game	Интерфейс
        ru	game	Носитель
        ru	game	Носители
        ru	game	Системные требования
        ru	game	Управление
        ru	game	Геймдизайнер
        ru	game	Геймдизайнеры
        ru	game	Художник
        ru	game	Программист
        ru	game	Технические данные
        ru	game	Возрастные рейтинги
        ru	game	Игровой движок
        ru	software	Тип
        ru	software	Автор
        ru	software	Написана на
        ru	software	Операционная система
        ru	software	Операционные системы
        ru	software	Языки интерфейса
        ru	software	Первый выпуск
        ru	software	Аппаратная платформа
        ru	software	Последняя версия
        ru	software	Кандидат в релизы
        ru	software	Тестовая версия
        ru	software	Читаемые форматы файлов
        ru	software	Создаваемые форматы файлов
        ru	software	Состояние
        ru	software	Лицензия
        ru	software	Репозиторий
        ru	programming-language	Семантика
        ru	programming-language	Класс языка
        ru	programming-language	Тип исполнения
        ru	programming-language	Появился в
        ru	programming-language	Расширение файлов
        ru	programming-language	Выпуск
        ru	programming-language	Система типов
        ru	programming-language	Основные реализации
        ru	programming-language	Диалекты
        ru	programming-language	Испытал влияние
        ru	programming-language	Повлиял на
        ru	programming-language	Тестовая версия
        ru	website	URL
        ru	website	Коммерческий
        ru	website	Тип сайта
        ru	website	Регистрация
        ru	website	Расположение сервера
        ru	website	Язык
        ru	website	Начало работы
        ru	website	Текущий статус
        ru	website	Посещаемость
        ru	company	Тип
        ru	company	Листинг на бирже
        ru	company	Основание
        ru	company	Основатель
        ru	company	Основатели
        ru	company	Упразднена
        ru	company	Причина упразднения
        ru	company	Расположение
        ru	company	Ключевые фигуры
        ru	company	Отрасль
        ru	company	Продукция
        ru	company	Собственный капитал
        ru	company	Оборот
        ru	company	Операционная прибыль
        ru	company	Чистая прибыль
        ru	company	Активы
        ru	company	Капитализация
        ru	company	Число сотрудников
        ru	company	Материнская компания
        ru	company	Дочерние компании
        ru	company	Аудитор
        ru	company	Девиз
        ru	company	Прежние названия
        ru	company	Код ИАТА
        ru	company	Позывной
        ru	company	Начало деятельности
        ru	company	Базовые аэропорты
        ru	company	Размер флота
        ru	company	Пунктов назначения
        ru	company	Штаб-квартира
        ru	company	Альянс
        ru	company	Бонусная программа
        ru	organization	Центр
        ru	organization	Членство
        ru	organization	Штат
        ru	organization	Число членов
        ru	organization	Официальный язык
        ru	organization	Председатель
        ru	organization	Генеральный секретарь
        ru	organization	Тип организации
        ru	organization	Дата ликвидации
        ru	organization	Цель
        ru	school	Основана
        ru	school	Директор
        ru	school	Тип
        ru	school	Число учащихся
        ru	school	Девиз
        ru	university	Международное название
        ru	university	Прежние названия
        ru	university	Год основания
        ru	university	Ректор
        ru	university	Студенты
        ru	university	Иностранные студенты
        ru	university	Бакалавриат
        ru	university	Аспирантура
        ru	university	Доктора
        ru	university	Профессора
        ru	university	Преподаватели
        ru	university	Юридический адрес
        ru	university	Президент
        ru	party	Лидер
        ru	party	Дата основания
        ru	party	Дата роспуска
        ru	party	Штаб-квартира
        ru	party	Идеология
        ru	party	Интернационал
        ru	party	Союзники и блоки
        ru	party	Молодёжная организация
        ru	party	Количество членов
        ru	party	Мест в нижней палате
        ru	party	Мест в Государственной думе
        ru	party	Персоналии
        ru	party	Партийная печать
        ru	party	Гимн
        ru	party	Девиз
        ru	party	Политический спектр
        ru	election	Явка
        ru	election	Голоса
        ru	election	Мест получено
        ru	election	Лидер партии
        ru	election	Лидер с
        ru	election	Прошлые выборы
        ru	election	Изменение мест
        ru	election	Кандидат
        ru	election	От партии
        ru	election	Место лидера
        ru	election	Карта выборов
        ru	conflict	Дата
        ru	conflict	Место
        ru	conflict	Итог
        ru	conflict	Причина
        ru	conflict	Изменения
        ru	conflict	Изменения территорий
        ru	conflict	Основной конфликт
        ru	conflict	Противники
        ru	conflict	Командующие
        ru	conflict	Силы сторон
        ru	conflict	Потери
        ru	conflict	Общие потери
        ru	military-unit	Годы существования
        ru	military-unit	Подчинение
        ru	military-unit	Входит в
        ru	military-unit	Включает в себя
        ru	military-unit	Функция
        ru	military-unit	Численность
        ru	military-unit	Дислокация
        ru	military-unit	Снаряжение
        ru	military-unit	Участие в
        ru	military-unit	Знаки отличия
        ru	military-unit	Известные командиры
        ru	military-unit	Покровитель
        ru	military-unit	Марш
        ru	military-unit	Цвета
        ru	attack	Цель атаки
        ru	attack	Место атаки
        ru	attack	Мишень атаки
        ru	attack	Время
        ru	attack	Способ атаки
        ru	attack	Оружие
        ru	attack	Погибшие
        ru	attack	Раненые
        ru	attack	Число террористов
        ru	attack	Террористы
        ru	attack	Организаторы
        ru	attack	Убийцы
        ru	attack	Число убийц
        ru	attack	Подозреваемые
        ru	attack	Спасатели
        ru	weapon	Тип
        ru	weapon	История производства
        ru	weapon	Конструктор
        ru	weapon	Разработан
        ru	weapon	Производитель
        ru	weapon	Годы производства
        ru	weapon	Всего выпущено
        ru	weapon	Стоимость экземпляра
        ru	weapon	Варианты
        ru	weapon	На вооружении у
        ru	weapon	Годы эксплуатации
        ru	weapon	Масса, кг
        ru	weapon	Длина, мм
        ru	weapon	Длина ствола, мм
        ru	weapon	Патрон
        ru	weapon	Калибр, мм
        ru	weapon	Принципы работы
        ru	weapon	Скорострельность, выстрелов/мин
        ru	weapon	Начальная скорость пули, м/с
        ru	weapon	Прицельная дальность, м
        ru	weapon	Максимальная дальность, м
        ru	weapon	Вид боепитания
        ru	weapon	Прицел
        ru	weapon	Войны и конфликты
        ru	ship	Класс и тип судна
        ru	ship	Порт приписки
        ru	ship	Организация
        ru	ship	Изготовитель
        ru	ship	Строительство начато
        ru	ship	Спущен на воду
        ru	ship	Введён в эксплуатацию
        ru	ship	Выведен из состава флота
        ru	ship	Водоизмещение
        ru	ship	Ширина
        ru	ship	Осадка
        ru	ship	Бронирование
        ru	ship	Двигатели
        ru	ship	Мощность
        ru	ship	Движитель
        ru	ship	Скорость хода
        ru	ship	Дальность плавания
        ru	ship	Автономность плавания
        ru	ship	Экипаж
        ru	ship	Вооружение
        ru	ship	Артиллерия
        ru	ship	Зенитная артиллерия
        ru	ship	Авиационная группа
        ru	ship	Минно-торпедное вооружение
        ru	ship	Пассажировместимость
        ru	ship	Регистрационный номер
        ru	ship	Заказан к постройке
        ru	aircraft	Разработчик
        ru	aircraft	Первый полёт
        ru	aircraft	Начало эксплуатации
        ru	aircraft	Конец эксплуатации
        ru	aircraft	Основные эксплуатанты
        ru	aircraft	Единиц произведено
        ru	aircraft	Стоимость единицы
        ru	aircraft	Характер
        ru	aircraft	Модель
        ru	aircraft	Имя самолёта
        ru	aircraft	Авиакомпания
        ru	aircraft	Пункт вылета
        ru	aircraft	Пункт назначения
        ru	aircraft	Рейс
        ru	aircraft	Бортовой номер
        ru	aircraft	Дата выпуска
        ru	aircraft	Пассажиры
        ru	aircraft	Выживших
        ru	aircraft	Погибших
        ru	aircraft	Раненых
        ru	automobile	Другие обозначения
        ru	automobile	Марка
        ru	automobile	Сборка
        ru	automobile	Типы кузова
        ru	automobile	Компоновка
        ru	automobile	Колёсная формула
        ru	automobile	Трансмиссия
        ru	automobile	Колёсная база
        ru	automobile	Клиренс
        ru	automobile	Снаряжённая
        ru	automobile	Сегмент
        ru	automobile	Похожие модели
        ru	automobile	Полная
        ru	automobile	Объём бака
        ru	automobile	Дизайнер
        ru	event	Место проведения
        ru	event	Время проведения
        ru	event	Число участников
        ru	event	Количество участников
        ru	event	Организатор
        ru	event	Стадион
        ru	event	Страны-участницы
        ru	event	Количество спортсменов
        ru	event	Разыгрывается медалей
        ru	event	Церемония открытия
        ru	event	Церемония закрытия
        ru	event	Открывал
        ru	event	Дата проведения
        ru	season	Чемпион
        ru	season	Призёры
        ru	season	Вылетели
        ru	season	Количество игр
        ru	season	Забито голов
        ru	season	Лучший бомбардир
        ru	season	Лучший игрок
        ru	season	Посещаемость
        ru	season	Количество команд
        ru	season	Вышли в плей-офф
        ru	season	Победитель
        ru	season	Финалист
        ru	team	Полное название
        ru	team	Прозвища
        ru	team	Стадион
        ru	team	Президент
        ru	team	Главный тренер
        ru	team	Капитан
        ru	team	Рейтинг
        ru	team	Спонсор
        ru	team	Соревнование
        ru	team	Бюджет
        ru	team	Конфедерация
        ru	team	Федерация
        ru	team	Наибольшее кол-во игр
        ru	team	Цвета
        ru	taxobox	Домен
        ru	taxobox	Царство
        ru	taxobox	Подцарство
        ru	taxobox	Клада
        ru	taxobox	Тип
        ru	taxobox	Подтип
        ru	taxobox	Отдел
        ru	taxobox	Класс
        ru	taxobox	Подкласс
        ru	taxobox	Инфракласс
        ru	taxobox	Надотряд
        ru	taxobox	Отряд
        ru	taxobox	Подотряд
        ru	taxobox	Инфраотряд
        ru	taxobox	Порядок
        ru	taxobox	Надсемейство
        ru	taxobox	Семейство
        ru	taxobox	Подсемейство
        ru	taxobox	Триба
        ru	taxobox	Род
        ru	taxobox	Подрод
        ru	taxobox	Вид
        ru	taxobox	Без ранга
        ru	taxobox	Надкласс
        ru	chemical	Систематическое наименование
        ru	chemical	Сокращения
        ru	chemical	Традиционные названия
        ru	chemical	Хим. формула
        ru	chemical	Рац. формула
        ru	chemical	Состояние
        ru	chemical	Молярная масса
        ru	chemical	Плотность
        ru	chemical	Поверхностное натяжение
        ru	chemical	Энергия ионизации
        ru	chemical	Температура
        ru	chemical	Мол. теплоёмк.
        ru	chemical	Энтальпия
        ru	chemical	Давление пара
        ru	chemical	Константа диссоциации кислоты
        ru	chemical	Растворимость
        ru	chemical	Показатель преломления
        ru	chemical	Дипольный момент
        ru	chemical	Рег. номер CAS
        ru	chemical	Рег. номер EINECS
        ru	chemical	SMILES
        ru	chemical	InChI
        ru	chemical	ChEBI
        ru	chemical	ChemSpider
        ru	chemical	Номер ООН
        ru	chemical	Предельная концентрация
        ru	chemical	ЛД50
        ru	chemical	Токсичность
        ru	chemical	Фразы риска (R)
        ru	chemical	Пиктограммы СГС
        ru	chemical	NFPA 704
        ru	chemical	PubChem
        ru	chemical	Кодекс Алиментариус
        ru	element	Название, символ, номер
        ru	element	Атомная масса
        ru	element	Электронная конфигурация
        ru	element	Радиус атома
        ru	element	Ковалентный радиус
        ru	element	Радиус иона
        ru	element	Электроотрицательность
        ru	element	Электродный потенциал
        ru	element	Степени окисления
        ru	element	Энергия ионизации
        ru	element	Плотность (при н. у.)
        ru	element	Температура плавления
        ru	element	Температура кипения
        ru	element	Уд. теплота плавления
        ru	element	Уд. теплота испарения
        ru	element	Молярная теплоёмкость
        ru	element	Молярный объём
        ru	element	Структура решётки
        ru	element	Параметры решётки
        ru	element	Температура Дебая
        ru	element	Теплопроводность
        ru	element	Номер CAS
        ru	drug	ИЮПАК
        ru	drug	Брутто-формула
        ru	drug	CAS
        ru	drug	АТХ
        ru	drug	DrugBank
        ru	drug	Классификация
        ru	drug	Биодоступн.
        ru	drug	Связывание с белками плазмы
        ru	drug	Метаболизм
        ru	drug	Период полувывед.
        ru	drug	Экскреция
        ru	drug	Лекарственные формы
        ru	drug	Способы введения
        ru	drug	Торговые названия
        ru	drug	Фармакол. группа
        ru	drug	МКБ-10
        ru	disease	МКБ-11
        ru	disease	МКБ-10
        ru	disease	МКБ-10-КМ
        ru	disease	МКБ-9
        ru	disease	МКБ-9-КМ
        ru	disease	OMIM
        ru	disease	DiseasesDB
        ru	disease	MedlinePlus
        ru	disease	eMedicine
        ru	disease	MeSH
        ru	planet	Другие названия
        ru	planet	Первооткрыватель
        ru	planet	Дата открытия
        ru	planet	Перигелий
        ru	planet	Афелий
        ru	planet	Большая полуось (a)
        ru	planet	Эксцентриситет орбиты (e)
        ru	planet	Сидерический период обращения
        ru	planet	Синодический период обращения
        ru	planet	Орбитальная скорость (v)
        ru	planet	Наклонение (i)
        ru	planet	Долгота восходящего узла (Ω)
        ru	planet	Аргумент перицентра (ω)
        ru	planet	Чей спутник
        ru	planet	Спутники
        ru	planet	Полярное сжатие
        ru	planet	Экваториальный радиус
        ru	planet	Полярный радиус
        ru	planet	Средний радиус
        ru	planet	Площадь поверхности (S)
        ru	planet	Объём (V)
        ru	planet	Масса (m)
        ru	planet	Средняя плотность (ρ)
        ru	planet	Ускорение свободного падения на экваторе (g)
        ru	planet	Первая космическая скорость (v₁)
        ru	planet	Вторая космическая скорость (v₂)
        ru	planet	Экваториальная скорость вращения
        ru	planet	Период вращения (T)
        ru	planet	Наклон оси
        ru	planet	Прямое восхождение северного полюса (α)
        ru	planet	Склонение северного полюса (δ)
        ru	planet	Альбедо
        ru	planet	Видимая звёздная величина
        ru	planet	Абсолютная звёздная величина
        ru	planet	Угловой диаметр
        ru	planet	На поверхности
        ru	planet	По всей планете
        ru	planet	Атмосферное давление
        ru	planet	Состав
        ru	star	Прямое восхождение
        ru	star	Склонение
        ru	star	Расстояние
        ru	star	Видимая звёздная величина (V)
        ru	star	Созвездие
        ru	star	Лучевая скорость (Rv)
        ru	star	Собственное движение
        ru	star	Параллакс (π)
        ru	star	Абсолютная звёздная величина (V)
        ru	star	Спектральный класс
        ru	star	Показатель цвета
        ru	star	Переменность
        ru	star	Масса
        ru	star	Радиус
        ru	star	Возраст
        ru	star	Светимость
        ru	star	Металличность
        ru	star	Вращение
        ru	language	Самоназвание
        ru	language	Страны
        ru	language	Регионы
        ru	language	Официальный статус
        ru	language	Регулирующая организация
        ru	language	Общее число говорящих
        ru	language	Рейтинг
        ru	language	Категория
        ru	language	Письменность
        ru	language	ГОСТ 7.75–97
        ru	language	ISO 639-1
        ru	language	ISO 639-2
        ru	language	ISO 639-3
        ru	language	WALS
        ru	language	Ethnologue
        ru	language	Linguasphere
        ru	ethnic-group	Численность и ареал
        ru	ethnic-group	Расселение
        ru	ethnic-group	Религия
        ru	ethnic-group	Расовый тип
        ru	ethnic-group	Входит в
        ru	ethnic-group	Родственные народы
        ru	ethnic-group	Этнические группы
        ru	ethnic-group	Численность
        ru	ethnic-group	Археологическая культура
        ru	church	Конфессия
        ru	church	Епархия
        ru	church	Благочиние
        ru	church	Орденская принадлежность
        ru	church	Тип здания
        ru	church	Дата основания
        ru	church	Приделы
        ru	church	Реликвии и святыни
        ru	church	Материал
        ru	church	Автор проекта
        ru	church	Настоятель
        ru	artwork	Материал
        ru	artwork	Техника
        ru	artwork	Инв.
        ru	character	Создатель
        ru	character	Исполнение
        ru	character	Первое появление
        ru	character	Последнее появление
        ru	character	Пол
        ru	character	Возраст
        ru	character	Раса
        ru	character	Семья
        ru	character	Роль исполняет
        ru	character	Озвучивание
        ru	character	Род занятий
        ru	character	Вид
        ru	character	Дебют
        ru	character	Место жительства
        ru	character	Команды и организации
        ru	character	Способности
        ru	character	Дата рождения
        ru	award	Вручается за
        ru	award	Присуждается за
        ru	award	Учредитель
        ru	award	Основание для награждения
        ru	award	Первое награждение
        ru	award	Последнее награждение
        ru	award	Дата учреждения
        ru	award	Количество награждений
        ru	award	Кем вручается
        ru	award	Ведущий
        ru	storm	Сформировался
        ru	storm	Рассеялся
        ru	storm	Максимальный ветер
        ru	storm	Минимальное давление
        ru	storm	Погибло
        ru	storm	Ущерб
        ru	storm	Зона распространения
        ru	holiday	Отмечается
        ru	holiday	Установлен
        ru	holiday	Значение
        ru	holiday	В 2023 году
        ru	holiday	В 2024 году
        ru	holiday	Празднование
        ru	holiday	Традиции
        ru	holiday	Связан с
        ru	holiday	Официально
        ru	spacecraft	Заказчик
        ru	spacecraft	Оператор
        ru	spacecraft	Задачи
        ru	spacecraft	Спутник
        ru	spacecraft	Пролёт
        ru	spacecraft	Выход на орбиту
        ru	spacecraft	Стартовая площадка
        ru	spacecraft	Ракета-носитель
        ru	spacecraft	Запуск
        ru	spacecraft	Длительность полёта
        ru	spacecraft	Сход с орбиты
        ru	spacecraft	NSSDC ID
        ru	spacecraft	SCN
        ru	spacecraft	Масса
        ru	spacecraft	Мощность
        ru	spacecraft	Источники питания
        ru	spacecraft	Срок активного существования
        ru	spacecraft	Большая полуось
        ru	spacecraft	Наклонение
        ru	spacecraft	Период обращения
        ru	spacecraft	Апоцентр
        ru	spacecraft	Перицентр
        ru	spacecraft	Экипаж
        ru	spacecraft	Посадка
        ru	spacecraft	Количество витков
        ru	header	Общая информация
        ru	header	Личная информация
        ru	header	Профессиональная деятельность
        ru	header	Карьера
        ru	header	Медали
        ru	header	Технические характеристики
        ru	header	История корабля
        ru	header	История службы
        ru	header	Основные характеристики
        ru	header	Вооружение
        ru	header	Характеристики
        ru	header	Местонахождение
        ru	header	Расположение
        ru	header	Водоток
        ru	header	География
        ru	header	История и география
        ru	header	Население
        ru	header	Цифровые идентификаторы
        ru	header	Экономика
        ru	header	Классификация
        ru	header	Научная классификация
        ru	header	Промежуточные ранги
        ru	header	Общие
        ru	header	Физические свойства
        ru	header	Термические свойства
        ru	header	Химические свойства
        ru	header	Оптические свойства
        ru	header	Структура
        ru	header	Безопасность
        ru	header	Свойства атома
        ru	header	Термодинамические свойства простого вещества
        ru	header	Кристаллическая решётка простого вещества
        ru	header	Прочие характеристики
        ru	header	Орбитальные характеристики
        ru	header	Физические характеристики
        ru	header	Температура
        ru	header	Атмосфера
        ru	header	Открытие
        ru	header	Исследователь
        ru	header	Астрометрия
        ru	header	Спектральные характеристики
        ru	header	Противники
        ru	header	Командующие
        ru	header	Силы сторон
        ru	header	Потери
        ru	header	Языковые коды
        ru	header	На рынке
        ru	header	Двигатели
        ru	header	Массово-габаритные характеристики
        ru	header	Динамические характеристики
        ru	header	Сведения о катастрофе
        ru	header	Воздушное судно
        ru	header	Военная служба
        ru	header	Коды в каталогах
        ru	header	История
        ru	header	Правители
        ru	header	Элементы орбиты
        ru	header	Параметры
        ru	header	Конструкция
        ru	header	Лётные характеристики
        ru	header	Хронология
        ru	part	Макс.
        ru	part	Мин.
        ru	part	По-русски
        ru	part	Всего
        ru	part	Длина
        ru	part	Ширина
        ru	part	Высота
        ru	part	Золото
        ru	part	Серебро
        ru	part	Бронза
        ru	part	Общая
        ru	part	Т. плав.
        ru	part	Т. кип.
        ru	part	в воде
        ru	part	ср.
        uk	person	При народженні
        uk	person	Ім'я при народженні
        uk	person	Псевдонім
        uk	person	Народився
        uk	person	Народилася
        uk	person	Помер
        uk	person	Померла
        uk	person	Поховання
        uk	person	Громадянство
        uk	person	Країна
        uk	person	Національність
        uk	person	Діяльність
        uk	person	Галузь
        uk	person	Відомий завдяки
        uk	person	Відома завдяки
        uk	person	Alma mater
        uk	person	Науковий ступінь
        uk	person	Вчене звання
        uk	person	Заклад
        uk	person	Науковий керівник
        uk	person	Знання мов
        uk	person	Мова творів
        uk	person	Роки активності
        uk	person	Жанр
        uk	person	Magnum opus
        uk	person	Членство
        uk	person	Посада
        uk	person	Термін
        uk	person	Рід
        uk	person	Батько
        uk	person	Мати
        uk	person	Брати, сестри
        uk	person	У шлюбі з
        uk	person	Діти
        uk	person	Автограф
        uk	person	Нагороди
        uk	person	Премії
        uk	person	Партія
        uk	person	Конфесія
        uk	person	Освіта
        uk	person	Військове звання
        uk	person	Учасник
        uk	person	Зріст
        uk	person	IMDb
        uk	officeholder	Президент
        uk	officeholder	Прем'єр-міністр
        uk	officeholder	Попередник
        uk	officeholder	Попередниця
        uk	officeholder	Наступник
        uk	officeholder	Наступниця
        uk	officeholder	Політична партія
        uk	officeholder	Коронація
        uk	officeholder	Династія
        uk	officeholder	Дружина
        uk	officeholder	Релігія
        uk	officeholder	Правління
        uk	sportsperson	Вид спорту
        uk	sportsperson	Тренер
        uk	sportsperson	Вага
        uk	sportsperson	Клуб
        uk	sportsperson	Спеціалізація
        uk	sportsperson	Завершення виступів
        uk	sportsperson	Робоча рука
        uk	sportsperson	Титулів
        uk	football-biography	Прізвисько
        uk	football-biography	Позиція
        uk	football-biography	Номер
        uk	football-biography	Робоча нога
        uk	football-biography	Поточний клуб
        uk	football-biography	Юнацькі клуби
        uk	football-biography	Професіональні клуби
        uk	football-biography	Національна збірна
        uk	football-biography	Звання, нагороди
        uk	musician	Інструмент
        uk	musician	Інструменти
        uk	musician	Тип голосу
        uk	musician	Жанри
        uk	musician	Лейбл
        uk	musician	Лейбли
        uk	musician	Колективи
        uk	musician	Роки
        uk	musician	Мова
        uk	musician	Учасники
        uk	musician	Колишні учасники
        uk	musician	Професія
        uk	settlement	Область
        uk	settlement	Район
        uk	settlement	Громада
        uk	settlement	Тер. громада
        uk	settlement	Основні дані
        uk	settlement	Засновано
        uk	settlement	Засноване
        uk	settlement	Перша згадка
        uk	settlement	Магдебурзьке право
        uk	settlement	Статус міста
        uk	settlement	Населення
        uk	settlement	Густота населення
        uk	settlement	Площа
        uk	settlement	Поштові індекси
        uk	settlement	Поштовий індекс
        uk	settlement	Телефонний код
        uk	settlement	Координати
        uk	settlement	Висота над рівнем моря
        uk	settlement	Водойма
        uk	settlement	День міста
        uk	settlement	Адреса
        uk	settlement	Міський голова
        uk	settlement	Вебсторінка
        uk	settlement	Код КАТОТТГ
        uk	settlement	Код КОАТУУ
        uk	settlement	Облікова картка
        uk	settlement	Відстань
        uk	settlement	Назва мешканців
        uk	settlement	Регіон
        uk	settlement	Часовий пояс
        uk	settlement	Департамент
        uk	settlement	Провінція
        uk	settlement	Староста села
        uk	settlement	Адреса ради
        uk	settlement	Найближча залізнична станція
        uk	settlement	Штат
        uk	settlement	Округ
        uk	settlement	Висота
        uk	country	Столиця
        uk	country	Найбільше місто
        uk	country	Офіційні мови
        uk	country	Державний устрій
        uk	country	Форма правління
        uk	country	Незалежність
        uk	country	Валюта
        uk	country	ВВП (ПКС)
        uk	country	ВВП (номінал)
        uk	country	ІЛР
        uk	country	Часовий пояс
        uk	country	Коди ISO 3166
        uk	country	Домен
        uk	country	Телефонний код
        uk	country	Гімн
        uk	country	Девіз
        uk	country	Внутр. води
        uk	country	Оцінка
        uk	country	На душу населення
        uk	region	Голова ОДА
        uk	region	Голова ради
        uk	region	Райони
        uk	region	Міста
        uk	region	Адміністративний центр
        uk	region	Утворена
        uk	region	Код ISO 3166-2
        uk	region	Вебсторінка
        uk	river	Витік
        uk	river	Гирло
        uk	river	Довжина
        uk	river	Площа басейну
        uk	river	Похил
        uk	river	Середньорічний стік
        uk	river	Притоки
        uk	river	Країни
        uk	river	Басейн
        uk	river	Країни басейну
        uk	river	Витрата води
        uk	river	Висота витоку
        uk	river	Висота гирла
        uk	mountain	Гори
        uk	mountain	Відносна висота
        uk	mountain	Вершина
        uk	mountain	Перше сходження
        uk	mountain	Ізоляція
        uk	mountain	Система
        uk	mountain	Останнє виверження
        uk	lake	Найбільша глибина
        uk	lake	Середня глибина
        uk	lake	Об'єм
        uk	lake	Довжина берегової лінії
        uk	lake	Вливаються
        uk	lake	Витікає
        uk	lake	Прибережні країни
        uk	lake	Ширина
        uk	island	Архіпелаг
        uk	island	Акваторія
        uk	island	Найвища точка
        uk	building	Розташування
        uk	building	Архітектор
        uk	building	Будівництво
        uk	building	Стиль
        uk	building	Власник
        uk	building	Кількість поверхів
        uk	building	Місткість
        uk	building	Відкрито
        uk	building	Заснування
        uk	bridge	Перетинає
        uk	bridge	Конструкція
        uk	bridge	Матеріал
        uk	airport	IATA
        uk	airport	ICAO
        uk	airport	Оператор
        uk	station	Лінія
        uk	station	Дата відкриття
        uk	station	Відкрита
        uk	station	Тип
        uk	station	Код станції
        uk	station	Платформи
        uk	station	Конструкція
        uk	station	Виходи до
        uk	film	Режисер
        uk	film	Режисери
        uk	film	Продюсер
        uk	film	Продюсери
        uk	film	Сценарист
        uk	film	Сценаристи
        uk	film	У головних ролях
        uk	film	Оператор
        uk	film	Композитор
        uk	film	Монтаж
        uk	film	Художник
        uk	film	Кінокомпанія
        uk	film	Дистриб'ютор
        uk	film	Тривалість
        uk	film	Рік
        uk	film	Дата виходу
        uk	film	Кошторис
        uk	film	Касові збори
        uk	film	Вид
        uk	television	Кількість сезонів
        uk	television	Кількість серій
        uk	television	Телеканал
        uk	television	Перший показ
        uk	television	Творець
        uk	television	Ведучі
        uk	television	На екранах
        uk	album	Виконавець
        uk	album	Дата випуску
        uk	album	Записаний
        uk	album	Мова
        uk	album	Продюсер
        uk	album	Хронологія
        uk	song	Сторона Б
        uk	song	Випущено
        uk	song	Автор
        uk	book	Автор
        uk	book	Видавництво
        uk	book	Переклад
        uk	book	ISBN
        uk	book	Видано
        uk	book	Серія
        uk	book	Видано українською
        uk	book	Тип носія
        uk	book	Попередній твір
        uk	book	Наступний твір
        uk	book	Ілюстратор
        uk	game	Розробник
        uk	game	Видавець
        uk	game	Дистриб'ютор
        uk	game	Платформа
        uk	game	Дата випуску
        uk	game	Режим гри
        uk	game	Рушій
        uk	game	Ігровий рушій
        uk	game	Вікові обмеження
        uk	game	Носій
        uk	game	Останнє видання
        uk	game	Дизайнер
        uk	software	Операційна система
        uk	software	Мова програмування
        uk	software	Стабільний випуск
        uk	software	Перший випуск
        uk	software	Стан розробки
        uk	software	Ліцензія
        uk	software	Доступні мови
        uk	software	Вебсайт
        uk	software	Репозиторій
        uk	programming-language	Парадигма
        uk	programming-language	Дата появи
        uk	programming-language	Творці
        uk	programming-language	Система типізації
        uk	programming-language	Основні реалізації
        uk	programming-language	Під впливом від
        uk	programming-language	Вплинула на
        uk	website	Тип сайту
        uk	website	Власник
        uk	website	Започатковано
        uk	website	Комерційний
        uk	website	Реєстрація
        uk	website	Стан
        uk	company	Тип
        uk	company	Галузь
        uk	company	Лістинг на біржі
        uk	company	Засновник(и)
        uk	company	Штаб-квартира
        uk	company	Ключові особи
        uk	company	Продукція
        uk	company	Виторг
        uk	company	Прибуток
        uk	company	Чистий прибуток
        uk	company	Співробітники
        uk	company	Холдингова компанія
        uk	company	Дочірні компанії
        uk	company	Форма власності
        uk	company	Спеціалізація
        uk	organization	Абревіатура
        uk	organization	Засновник
        uk	organization	Голова
        uk	organization	Офіційні мови
        uk	organization	Членство
        uk	university	Девіз
        uk	university	Ректор
        uk	university	Студентів
        uk	university	Викладачів
        uk	university	Кампус
        uk	university	Ліцензія МОН
        uk	university	Випускники
        uk	party	Голова партії
        uk	party	Дата заснування
        uk	party	Ідеологія
        uk	party	Дата розпуску
        uk	party	Міжнародний союз
        uk	party	Кількість членів
        uk	party	Місць у Верховній Раді
        uk	party	Спектр
        uk	election	Виборча явка
        uk	election	Кандидат
        uk	election	Народне голосування
        uk	election	Відсотки
        uk	conflict	Дата
        uk	conflict	Місце
        uk	conflict	Результат
        uk	conflict	Привід
        uk	conflict	Територіальні зміни
        uk	conflict	Сторони
        uk	conflict	Командувачі
        uk	conflict	Військові сили
        uk	conflict	Втрати
        uk	military-unit	На службі
        uk	military-unit	Вид
        uk	military-unit	Чисельність
        uk	military-unit	У складі
        uk	military-unit	Гарнізон/Штаб
        uk	military-unit	Війни/битви
        uk	military-unit	Командувач
        uk	military-unit	Оснащення
        uk	military-unit	Річниці
        uk	military-unit	Поточний командувач
        uk	attack	Мета атаки
        uk	attack	Спосіб атаки
        uk	attack	Зброя
        uk	attack	Загиблі
        uk	attack	Поранені
        uk	attack	Терористи
        uk	weapon	Походження
        uk	weapon	Історія використання
        uk	weapon	Оператори
        uk	weapon	Розробник
        uk	weapon	Виробник
        uk	weapon	Калібр
        uk	weapon	Набій
        uk	weapon	Темп вогню
        uk	weapon	Дулова швидкість
        uk	weapon	Дальність вогню
        uk	weapon	Система живлення
        uk	ship	Верф
        uk	ship	Закладений
        uk	ship	Спуск на воду
        uk	ship	Введений в експлуатацію
        uk	ship	Виведений з експлуатації
        uk	ship	Доля
        uk	ship	Водотоннажність
        uk	ship	Осадка
        uk	ship	Двигуни
        uk	ship	Швидкість
        uk	ship	Екіпаж
        uk	ship	Озброєння
        uk	ship	Тоннаж
        uk	aircraft	Призначення
        uk	aircraft	Перший політ
        uk	aircraft	Прийнятий на озброєння
        uk	aircraft	Знятий з озброєння
        uk	aircraft	Вартість одиниці
        uk	aircraft	Всього збудовано
        uk	aircraft	Основні експлуатанти
        uk	automobile	Роки виробництва
        uk	automobile	Складання
        uk	automobile	Клас
        uk	automobile	Двигун
        uk	automobile	Колісна база
        uk	automobile	Попередник
        uk	automobile	Наступник
        uk	event	Час проведення
        uk	event	Учасники
        uk	event	Організатор
        uk	event	Церемонія відкриття
        uk	event	Церемонія закриття
        uk	season	Чемпіон
        uk	season	Найкращий бомбардир
        uk	season	Кількість команд
        uk	season	Забито голів
        uk	season	Понижені
        uk	team	Повна назва
        uk	team	Прізвиська
        uk	team	Президент
        uk	team	Головний тренер
        uk	team	Стадіон
        uk	team	Ліга
        uk	team	Домашня
        uk	team	Виїзна
        uk	taxobox	Домен
        uk	taxobox	Царство
        uk	taxobox	Підцарство
        uk	taxobox	Тип
        uk	taxobox	Відділ
        uk	taxobox	Клада
        uk	taxobox	Клас
        uk	taxobox	Підклас
        uk	taxobox	Ряд
        uk	taxobox	Надряд
        uk	taxobox	Підряд
        uk	taxobox	Порядок
        uk	taxobox	Надродина
        uk	taxobox	Родина
        uk	taxobox	Підродина
        uk	taxobox	Триба
        uk	taxobox	Рід
        uk	taxobox	Вид
        uk	taxobox	Біноміальна назва
        uk	taxobox	Синоніми
        uk	taxobox	Посилання
        uk	chemical	Назва за IUPAC
        uk	chemical	Систематична назва
        uk	chemical	Інші назви
        uk	chemical	Ідентифікатори
        uk	chemical	Номер CAS
        uk	chemical	PubChem
        uk	chemical	DrugBank
        uk	chemical	SMILES
        uk	chemical	InChI
        uk	chemical	Молекулярна формула
        uk	chemical	Молярна маса
        uk	chemical	Зовнішній вигляд
        uk	chemical	Густина
        uk	chemical	Тпл
        uk	chemical	Ткип
        uk	chemical	Розчинність (вода)
        uk	chemical	Кислотність (pKa)
        uk	element	Назва, символ, номер
        uk	element	Група, період, блок
        uk	element	Атомна маса
        uk	element	Електронна конфігурація
        uk	element	Радіус ковалентний
        uk	element	Ступінь окиснення
        uk	element	Електронегативність
        uk	drug	Код ATC
        uk	drug	Біодоступність
        uk	drug	Метаболізм
        uk	drug	Період напіврозпаду
        uk	drug	Виділення
        uk	disease	Спеціальність
        uk	disease	Симптоми
        uk	disease	Причини
        uk	disease	Препарати
        uk	disease	МКХ-10
        uk	disease	МКХ-11
        uk	disease	OMIM
        uk	disease	MeSH
        uk	disease	Частота
        uk	planet	Відкриття
        uk	planet	Перигелій
        uk	planet	Афелій
        uk	planet	Велика піввісь
        uk	planet	Ексцентриситет
        uk	planet	Орбітальний період
        uk	planet	Синодичний період
        uk	planet	Нахил орбіти
        uk	planet	Супутники
        uk	planet	Екваторіальний радіус
        uk	planet	Площа поверхні
        uk	planet	Маса
        uk	planet	Середня густина
        uk	planet	Прискорення вільного падіння
        uk	planet	Друга космічна швидкість
        uk	planet	Період обертання
        uk	planet	Альбедо
        uk	planet	Атмосферний тиск
        uk	planet	Видима зоряна величина
        uk	star	Сузір'я
        uk	star	Пряме піднесення
        uk	star	Схилення
        uk	star	Видима зоряна величина
        uk	star	Спектральний клас
        uk	star	Паралакс
        uk	star	Відстань
        uk	star	Радіус
        uk	star	Світність
        uk	star	Вік
        uk	language	Поширена в
        uk	language	Носії
        uk	language	Класифікація
        uk	language	Писемність
        uk	language	Офіційний статус
        uk	language	Державна
        uk	language	ISO 639-1
        uk	language	ISO 639-3
        uk	ethnic-group	Самоназва
        uk	ethnic-group	Кількість
        uk	ethnic-group	Ареал
        uk	ethnic-group	Близькі до
        uk	ethnic-group	Мова
        uk	ethnic-group	Релігія
        uk	church	Конфесія
        uk	church	Єпархія
        uk	church	Приналежність
        uk	church	Статус
        uk	artwork	Матеріал
        uk	artwork	Розміри
        uk	artwork	Художник
        uk	character	Перша поява
        uk	character	Остання поява
        uk	character	Творець
        uk	character	Стать
        uk	character	Раса
        uk	character	Актор
        uk	award	Країна
        uk	award	Вручається
        uk	award	Засновано
        uk	award	Нагороджені
        uk	storm	Виник
        uk	storm	Зник
        uk	storm	Найбільший вітер
        uk	storm	Загиблих
        uk	storm	Збитки
        uk	holiday	Святкують
        uk	holiday	Дата святкування
        uk	holiday	Значення
        uk	holiday	Пов'язане із
        uk	spacecraft	Основні параметри
        uk	spacecraft	Дата запуску
        uk	spacecraft	Ракета-носій
        uk	spacecraft	Космодром
        uk	spacecraft	Оператор
        uk	spacecraft	Ідентифікатор COSPAR
        uk	header	Загальна інформація
        uk	header	Особисті дані
        uk	header	Загальні відомості
        uk	header	Основні дані
        uk	header	Географія
        uk	header	Місцева влада
        uk	header	Влада
        uk	header	Класифікація
        uk	header	Біологічна класифікація
        uk	header	Ідентифікатори
        uk	header	Властивості
        uk	header	Сторони
        uk	header	Командувачі
        uk	header	Втрати
        uk	header	Історія
        uk	header	Характеристики
        uk	header	Орбітальні характеристики
        uk	header	Фізичні характеристики
        uk	header	Атмосфера
        uk	header	Хронологія
        uk	header	Карта
        uk	header	Військова служба
        uk	header	Розташування
        uk	header	Технічні характеристики
        uk	part	Всього
        uk	part	Повна
        uk	part	Довжина
        uk	part	Ширина
        uk	part	Максимум
        uk	part	Мінімум
        pl	person	Imię i nazwisko
        pl	person	Imię i nazwisko urodzenia
        pl	person	Imiona i nazwisko urodzenia
        pl	person	Pełne imię i nazwisko
        pl	person	Pseudonim
        pl	person	Data i miejsce urodzenia
        pl	person	Data urodzenia
        pl	person	Data i miejsce śmierci
        pl	person	Data śmierci
        pl	person	Przyczyna śmierci
        pl	person	Miejsce spoczynku
        pl	person	Miejsce pochówku
        pl	person	Miejsce zamieszkania
        pl	person	Zawód, zajęcie
        pl	person	Zawód
        pl	person	Zajęcie
        pl	person	Narodowość
        pl	person	Obywatelstwo
        pl	person	Edukacja
        pl	person	Alma Mater
        pl	person	Uczelnia
        pl	person	Stanowisko
        pl	person	Pracodawca
        pl	person	Rodzice
        pl	person	Ojciec
        pl	person	Matka
        pl	person	Małżeństwo
        pl	person	Współmałżonek
        pl	person	Partner
        pl	person	Dzieci
        pl	person	Krewni i powinowaci
        pl	person	Wyznanie
        pl	person	Odznaczenia
        pl	person	Nagrody
        pl	person	Lata aktywności
        pl	person	Strona internetowa
        pl	person	Język
        pl	person	Dziedzina sztuki
        pl	person	Ważne dzieła
        pl	person	Gatunek
        pl	person	Epoka
        pl	person	Wzrost
        pl	person	Specjalność
        pl	person	Doktorat
        pl	person	Habilitacja
        pl	person	Profesura
        pl	officeholder	Okres
        pl	officeholder	Okres urzędowania
        pl	officeholder	Przynależność polityczna
        pl	officeholder	Poprzednik
        pl	officeholder	Poprzedniczka
        pl	officeholder	Następca
        pl	officeholder	Następczyni
        pl	officeholder	Pierwsza dama
        pl	officeholder	Okres sprawowania
        pl	officeholder	Partia
        pl	officeholder	Dynastia
        pl	officeholder	Koronacja
        pl	officeholder	Jako król
        pl	officeholder	Żona
        pl	officeholder	Mąż
        pl	officeholder	Faksymile
        pl	sportsperson	Klub
        pl	sportsperson	Trener
        pl	sportsperson	Dyscyplina
        pl	sportsperson	Dyscypliny
        pl	sportsperson	Masa ciała
        pl	sportsperson	Państwo
        pl	sportsperson	Reprezentacja
        pl	sportsperson	Status
        pl	sportsperson	Gra
        pl	sportsperson	Zakończenie kariery
        pl	sportsperson	Konkurencja
        pl	sportsperson	Debiut w PŚ
        pl	sportsperson	Najwyżej w rankingu
        pl	sportsperson	Styl walki
        pl	football-biography	Pozycja
        pl	football-biography	Numer w klubie
        pl	football-biography	Kariera juniorska
        pl	football-biography	Kariera seniorska
        pl	football-biography	Kariera reprezentacyjna
        pl	football-biography	Kariera trenerska
        pl	football-biography	Okres
        pl	football-biography	Wyst.
        pl	football-biography	Gole
        pl	football-biography	Preferowana noga
        pl	musician	Gatunki
        pl	musician	Instrumenty
        pl	musician	Typ głosu
        pl	musician	Lata aktywności
        pl	musician	Wydawnictwo
        pl	musician	Powiązania
        pl	musician	Instrument
        pl	musician	Zespół
        pl	musician	Aktywność
        pl	musician	Rok założenia
        pl	musician	Rok rozwiązania
        pl	musician	Członkowie
        pl	musician	Byli członkowie
        pl	musician	Pochodzenie
        pl	settlement	Państwo
        pl	settlement	Województwo
        pl	settlement	Powiat
        pl	settlement	Gmina
        pl	settlement	Sołectwo
        pl	settlement	Aglomeracja
        pl	settlement	Data założenia
        pl	settlement	Prawa miejskie
        pl	settlement	Prezydent
        pl	settlement	Burmistrz
        pl	settlement	Wójt
        pl	settlement	Powierzchnia
        pl	settlement	Wysokość
        pl	settlement	Populacja
        pl	settlement	Liczba ludności
        pl	settlement	Strefa numeracyjna
        pl	settlement	Kod pocztowy
        pl	settlement	Tablice rejestracyjne
        pl	settlement	Adres urzędu
        pl	settlement	Szczegółowy podział administracyjny
        pl	settlement	TERC (TERYT)
        pl	settlement	SIMC
        pl	settlement	TERYT
        pl	settlement	Strona internetowa
        pl	settlement	Region
        pl	settlement	Departament
        pl	settlement	Kraj związkowy
        pl	settlement	Kanton
        pl	settlement	Prowincja
        pl	settlement	Dystrykt
        pl	settlement	Kraj
        pl	settlement	Obwód
        pl	settlement	Rejon
        pl	settlement	Nr kierunkowy
        pl	settlement	Gęstość
        pl	settlement	Gęstość zaludnienia
        pl	settlement	Kod INSEE
        pl	settlement	Stan
        pl	settlement	Hrabstwo
        pl	settlement	Wspólnota autonomiczna
        pl	settlement	Zarządzający
        pl	settlement	Miasto partnerskie
        pl	settlement	Miasta partnerskie
        pl	country	Ustrój polityczny
        pl	country	Konstytucja
        pl	country	Język urzędowy
        pl	country	Stolica
        pl	country	Typ państwa
        pl	country	Głowa państwa
        pl	country	Szef rządu
        pl	country	Jednostka monetarna
        pl	country	Niepodległość
        pl	country	Religia dominująca
        pl	country	Strefa czasowa
        pl	country	Kod ISO 3166
        pl	country	Domena internetowa
        pl	country	Kod samochodowy
        pl	country	Kod samolotowy
        pl	country	Kod telefoniczny
        pl	country	PKB (2023)
        pl	country	PKB (PSN)
        pl	country	Waluta
        pl	country	Święto narodowe
        pl	country	Największe miasto
        pl	country	Hymn
        pl	region	Siedziba wojewody
        pl	region	Siedziba sejmiku
        pl	region	Wojewoda
        pl	region	Marszałek
        pl	region	Starosta
        pl	region	Miasta
        pl	region	Siedziba
        pl	region	Gminy miejskie
        pl	region	Gminy wiejskie
        pl	region	Udział w kraju
        pl	river	Kontynent
        pl	river	Rzeka
        pl	river	Długość
        pl	river	Powierzchnia zlewni
        pl	river	Średni przepływ
        pl	river	Źródło
        pl	river	Ujście
        pl	river	Recypient
        pl	river	Miejsce
        pl	river	Współrzędne
        pl	river	Wysokość źródła
        pl	river	Wysokość ujścia
        pl	river	Dopływy
        pl	river	Lokalizacja
        pl	mountain	Położenie
        pl	mountain	Pasmo
        pl	mountain	Wybitność
        pl	mountain	Pierwsze wejście
        pl	mountain	Ostatnia erupcja
        pl	lake	Głębokość
        pl	lake	Objętość
        pl	lake	Rzeki zasilające
        pl	lake	Rzeki wypływające
        pl	lake	Rodzaj jeziora
        pl	lake	Wysokość lustra
        pl	lake	Wyspy
        pl	lake	Linia brzegowa
        pl	island	Akwen
        pl	island	Archipelag
        pl	building	Adres
        pl	building	Miejscowość
        pl	building	Typ budynku
        pl	building	Styl architektoniczny
        pl	building	Architekt
        pl	building	Inwestor
        pl	building	Rozpoczęcie budowy
        pl	building	Ukończenie budowy
        pl	building	Kondygnacje
        pl	building	Wysokość całkowita
        pl	building	Właściciel
        pl	building	Pierwszy właściciel
        pl	building	Kondygnacji
        pl	building	Ważniejsze przebudowy
        pl	building	Data budowy
        pl	building	Otwarcie
        pl	bridge	Przeszkoda
        pl	bridge	Długość całkowita
        pl	bridge	Szerokość
        pl	bridge	Rozpiętość przęsła
        pl	bridge	Data otwarcia
        pl	airport	Kod IATA
        pl	airport	Kod ICAO
        pl	airport	Wysokość n.p.m.
        pl	airport	Typ
        pl	airport	Operator
        pl	airport	Otwarcie
        pl	airport	Drogi startowe
        pl	station	Rodzaj
        pl	station	Liczba peronów
        pl	station	Liczba krawędzi peronowych
        pl	station	Linie kolejowe
        pl	station	Data otwarcia
        pl	station	Poprzednie nazwy
        pl	station	Kasy
        pl	film	Gatunek
        pl	film	Data premiery
        pl	film	Kraj produkcji
        pl	film	Język
        pl	film	Czas trwania
        pl	film	Reżyseria
        pl	film	Scenariusz
        pl	film	Główne role
        pl	film	Muzyka
        pl	film	Zdjęcia
        pl	film	Scenografia
        pl	film	Kostiumy
        pl	film	Montaż
        pl	film	Produkcja
        pl	film	Wytwórnia
        pl	film	Dystrybucja
        pl	film	Budżet
        pl	film	Przychody brutto
        pl	film	Rok produkcji
        pl	film	Poprzednik
        pl	film	Kontynuacja
        pl	television	Oryginalne tytuły
        pl	television	Twórca
        pl	television	Liczba serii
        pl	television	Liczba odcinków
        pl	television	Liczba sezonów
        pl	television	Czas trwania odcinka
        pl	television	Pierwsza emisja
        pl	television	Lata emisji
        pl	television	Stacja telewizyjna
        pl	television	Prowadzący
        pl	television	Lata produkcji
        pl	album	Wykonawca
        pl	album	Wydany
        pl	album	Nagrywany
        pl	album	Producent
        pl	album	Oceny
        pl	album	Wydawnictwo
        pl	album	Single z albumu
        pl	song	Wykonawca singla
        pl	song	Strona B
        pl	song	Twórcy
        pl	song	Autor
        pl	song	Kompozytor
        pl	book	Autor
        pl	book	Tematyka
        pl	book	Typ utworu
        pl	book	Wydanie oryginalne
        pl	book	Miejsce wydania
        pl	book	Data wydania
        pl	book	Wydawca
        pl	book	Przekład
        pl	book	Tłumacz
        pl	book	Pierwsze wydanie polskie
        pl	book	Częstotliwość
        pl	book	Redaktor naczelny
        pl	book	ISSN
        pl	book	Nakład
        pl	game	Producent
        pl	game	Wydawca
        pl	game	Dystrybutor
        pl	game	Seria gier
        pl	game	Projektant
        pl	game	Główny projektant
        pl	game	Artysta
        pl	game	Scenarzysta
        pl	game	Kompozytor
        pl	game	Silnik
        pl	game	Aktualna wersja
        pl	game	Data wydania
        pl	game	Gatunek
        pl	game	Tryby gry
        pl	game	Kategorie wiekowe
        pl	game	Język
        pl	game	Wymagania sprzętowe
        pl	game	Platforma
        pl	game	Nośniki
        pl	game	Kontrolery
        pl	game	Reżyser
        pl	software	Logo programu
        pl	software	Pierwsze wydanie
        pl	software	Aktualna wersja stabilna
        pl	software	Aktualna wersja testowa
        pl	software	Język programowania
        pl	software	System operacyjny
        pl	software	Platforma sprzętowa
        pl	software	Rodzaj
        pl	software	Licencja
        pl	software	Wersja
        pl	software	Rozszerzenia
        pl	software	Pojawienie się
        pl	software	Paradygmat
        pl	software	Typowanie
        pl	software	Implementacje
        pl	website	Typ strony
        pl	website	Rejestracja
        pl	website	Data powstania
        pl	website	Komercyjna
        pl	website	Wersje językowe
        pl	company	Forma prawna
        pl	company	Data założenia
        pl	company	Założyciel
        pl	company	Siedziba
        pl	company	Prezes
        pl	company	Dyrektor generalny
        pl	company	Udziałowcy
        pl	company	Zatrudnienie
        pl	company	Dochód netto
        pl	company	Przychody
        pl	company	Giełda
        pl	company	ISIN
        pl	company	Symbol akcji
        pl	company	Nr KRS
        pl	company	Branża
        pl	company	Produkty
        pl	company	Przedsiębiorstwo macierzyste
        pl	company	Slogan
        pl	company	Kapitał zakładowy
        pl	company	Data likwidacji
        pl	company	Dewiza
        pl	company	Hub
        pl	organization	Zasięg
        pl	organization	Członkowie
        pl	organization	Przewodniczący
        pl	organization	Status prawny
        pl	organization	Sekretarz generalny
        pl	school	Patron
        pl	school	Typ szkoły
        pl	school	Dyrektor
        pl	school	Liczba uczniów
        pl	university	Dewiza
        pl	university	Typ uczelni
        pl	university	Nazwa łacińska
        pl	university	Rektor
        pl	university	Liczba studentów
        pl	university	Liczba pracowników naukowych
        pl	university	Data założenia
        pl	university	Członkostwo
        pl	party	Skrót
        pl	party	Lider
        pl	party	Przewodniczący
        pl	party	Ideologia polityczna
        pl	party	Poglądy gospodarcze
        pl	party	Poglądy
        pl	party	Liczba członków
        pl	party	Członkostwo międzynarodowe
        pl	party	Grupa w Parlamencie Europejskim
        pl	party	Młodzieżówka
        pl	party	Barwy
        pl	party	Obecni posłowie
        pl	party	Obecni senatorowie
        pl	party	Obecni eurodeputowani
        pl	party	Data rozwiązania
        pl	conflict	Czas
        pl	conflict	Miejsce
        pl	conflict	Terytorium
        pl	conflict	Przyczyna
        pl	conflict	Wynik
        pl	conflict	Data
        pl	military-unit	Sformowanie
        pl	military-unit	Rozformowanie
        pl	military-unit	Tradycje
        pl	military-unit	Dowódcy
        pl	military-unit	Działania zbrojne
        pl	military-unit	Organizacja
        pl	military-unit	Dyslokacja
        pl	military-unit	Rodzaj sił zbrojnych
        pl	military-unit	Formacja
        pl	military-unit	Podległość
        pl	military-unit	Skład
        pl	military-unit	Dowódca
        pl	military-unit	Pierwszy dowódca
        pl	military-unit	Rodzaj wojsk
        pl	military-unit	Siły zbrojne
        pl	military-unit	Stanowiska
        pl	military-unit	Główne wojny i bitwy
        pl	attack	Liczba zabitych
        pl	attack	Liczba rannych
        pl	attack	Typ ataku
        pl	attack	Sprawca
        pl	attack	Godzina
        pl	weapon	Kaliber
        pl	weapon	Nabój
        pl	weapon	Magazynek
        pl	weapon	Długość lufy
        pl	weapon	Masa broni
        pl	weapon	Prędkość pocz. pocisku
        pl	weapon	Szybkostrzelność teoretyczna
        pl	weapon	Zasięg maks.
        pl	weapon	Konstruktor
        pl	ship	Klasa
        pl	ship	Stocznia
        pl	ship	Początek budowy
        pl	ship	Położenie stępki
        pl	ship	Wodowanie
        pl	ship	Wejście do służby
        pl	ship	Wycofanie ze służby
        pl	ship	Los okrętu
        pl	ship	Wyporność
        pl	ship	Zanurzenie
        pl	ship	Napęd
        pl	ship	Prędkość
        pl	ship	Zasięg
        pl	ship	Uzbrojenie
        pl	ship	Opancerzenie
        pl	ship	Załoga
        pl	ship	Bandera
        pl	aircraft	Konstrukcja
        pl	aircraft	Data oblotu
        pl	aircraft	Lata produkcji
        pl	aircraft	Wycofanie ze służby
        pl	aircraft	Liczba egz.
        pl	aircraft	Rozpiętość
        pl	aircraft	Powierzchnia nośna
        pl	aircraft	Prędkość maks.
        pl	aircraft	Pułap
        pl	automobile	Okres produkcji
        pl	automobile	Miejsca produkcji
        pl	automobile	Segment
        pl	automobile	Typy nadwozia
        pl	automobile	Silniki
        pl	automobile	Skrzynia biegów
        pl	automobile	Rodzaj napędu
        pl	automobile	Rozstaw osi
        pl	automobile	Masa własna
        pl	automobile	Liczba miejsc
        pl	automobile	Inne nazwy
        pl	event	Termin
        pl	event	Organizator
        pl	event	Edycja
        pl	event	Liczba konkurencji
        pl	event	Liczba sportowców
        pl	event	Gospodarz
        pl	season	Mistrz
        pl	season	Król strzelców
        pl	season	Zwycięzca
        pl	season	Spadek
        pl	season	Liczba zespołów
        pl	season	Finalista
        pl	team	Pełna nazwa
        pl	team	Przydomek
        pl	team	Barwy
        pl	team	Liga
        pl	team	Stadion
        pl	team	Trener
        pl	team	Data założenia
        pl	taxobox	Systematyka
        pl	taxobox	Domena
        pl	taxobox	Królestwo
        pl	taxobox	Podkrólestwo
        pl	taxobox	Typ
        pl	taxobox	Podtyp
        pl	taxobox	Gromada
        pl	taxobox	Podgromada
        pl	taxobox	Klad
        pl	taxobox	Klasa
        pl	taxobox	Podklasa
        pl	taxobox	Rząd
        pl	taxobox	Podrząd
        pl	taxobox	Nadrząd
        pl	taxobox	Infrarząd
        pl	taxobox	Nadrodzina
        pl	taxobox	Rodzina
        pl	taxobox	Podrodzina
        pl	taxobox	Plemię
        pl	taxobox	Rodzaj
        pl	taxobox	Gatunek
        pl	taxobox	Podgatunek
        pl	taxobox	Synonimy
        pl	taxobox	Typ nomenklatoryczny
        pl	taxobox	Zasięg występowania
        pl	taxobox	Kategoria zagrożenia (CKGZ)
        pl	chemical	Nazewnictwo
        pl	chemical	Ogólne informacje
        pl	chemical	Wzór sumaryczny
        pl	chemical	Masa molowa
        pl	chemical	Wygląd
        pl	chemical	Identyfikacja
        pl	chemical	Numer CAS
        pl	chemical	PubChem
        pl	chemical	DrugBank
        pl	chemical	Gęstość
        pl	chemical	Rozpuszczalność w wodzie
        pl	chemical	Temperatura topnienia
        pl	chemical	Temperatura wrzenia
        pl	chemical	Kwasowość (pKa)
        pl	chemical	Lepkość
        pl	chemical	Temperatura zapłonu
        pl	chemical	Podobne związki
        pl	chemical	SMILES
        pl	chemical	InChI
        pl	element	Nazwa, symbol, l.a.
        pl	element	Grupa, okres, blok
        pl	element	Stopień utlenienia
        pl	element	Właściwości metaliczne
        pl	element	Właściwości tlenków
        pl	element	Masa atomowa
        pl	element	Stan skupienia
        pl	element	Gęstość
        pl	element	Elektroujemność
        pl	drug	Klasyfikacja medyczna
        pl	drug	ATC
        pl	drug	Stosowanie w ciąży
        pl	drug	Okres półtrwania
        pl	drug	Metabolizm
        pl	drug	Wydalanie
        pl	disease	ICD-10
        pl	disease	ICD-11
        pl	disease	ICD-9
        pl	disease	DSM-IV
        pl	disease	OMIM
        pl	disease	MeSH
        pl	disease	DiseasesDB
        pl	disease	MedlinePlus
        pl	disease	Klasyfikacje
        pl	planet	Odkrywca
        pl	planet	Data odkrycia
        pl	planet	Półoś wielka
        pl	planet	Mimośród
        pl	planet	Peryhelium
        pl	planet	Aphelium
        pl	planet	Okres obiegu
        pl	planet	Synodyczny okres obiegu
        pl	planet	Średnia prędkość
        pl	planet	Nachylenie orbity
        pl	planet	Naturalne satelity
        pl	planet	Średnica równikowa
        pl	planet	Spłaszczenie
        pl	planet	Masa
        pl	planet	Średnia gęstość
        pl	planet	Przyspieszenie grawitacyjne
        pl	planet	Prędkość ucieczki
        pl	planet	Okres obrotu wokół własnej osi
        pl	planet	Nachylenie osi
        pl	planet	Albedo
        pl	planet	Temperatura powierzchni
        pl	planet	Ciśnienie atmosferyczne
        pl	star	Gwiazdozbiór
        pl	star	Rektascensja
        pl	star	Deklinacja
        pl	star	Paralaksa (π)
        pl	star	Odległość
        pl	star	Wielkość obserwowana
        pl	star	Typ widmowy
        pl	star	Prędkość radialna
        pl	star	Wielkość absolutna
        pl	star	Promień
        pl	star	Jasność
        pl	star	Wiek
        pl	language	Obszar
        pl	language	Liczba mówiących
        pl	language	Ranking
        pl	language	Klasyfikacja genetyczna
        pl	language	Pismo/alfabet
        pl	language	Regulowany przez
        pl	language	Język urzędowy
        pl	language	ISO 639-1
        pl	language	Ethnologue
        pl	ethnic-group	Populacja
        pl	ethnic-group	Miejsce zamieszkania
        pl	ethnic-group	Języki
        pl	ethnic-group	Grupa
        pl	ethnic-group	Religia
        pl	church	Wyznanie
        pl	church	Kościół
        pl	church	Diecezja
        pl	church	Parafia
        pl	church	Wezwanie
        pl	church	Wspomnienie liturgiczne
        pl	artwork	Data powstania
        pl	artwork	Medium
        pl	artwork	Wymiary
        pl	artwork	Technika wykonania
        pl	character	Pierwsze wystąpienie
        pl	character	Ostatnie wystąpienie
        pl	character	Twórca
        pl	character	Grany przez
        pl	character	Płeć
        pl	character	Rodzina
        pl	character	Aktor
        pl	award	Ustanowiono
        pl	award	Dewiza
        pl	award	Przyznawana za
        pl	award	Powyżej
        pl	award	Poniżej
        pl	storm	Rozpoczęcie
        pl	storm	Rozproszenie
        pl	storm	Ofiary
        pl	storm	Straty
        pl	holiday	Dzień
        pl	holiday	Rodzaj święta
        pl	holiday	Zwyczaje
        pl	holiday	Podobne święta
        pl	holiday	Religie
        pl	spacecraft	Indeks COSPAR
        pl	spacecraft	Rakieta nośna
        pl	spacecraft	Miejsce startu
        pl	spacecraft	Orbita (docelowa, początkowa)
        pl	spacecraft	Perygeum
        pl	spacecraft	Apogeum
        pl	spacecraft	Okres obiegu
        pl	spacecraft	Nachylenie
        pl	spacecraft	Masa całkowita
        pl	spacecraft	Data startu
        pl	header	Ogólne informacje
        pl	header	Informacje ogólne
        pl	header	Dane osobowe
        pl	header	Kariera
        pl	header	Dorobek medalowy
        pl	header	Położenie na mapie
        pl	header	Położenie na mapie Polski
        pl	header	Systematyka
        pl	header	Właściwości
        pl	header	Niebezpieczeństwa
        pl	header	Historia
        pl	header	Wojsko
        pl	header	Strony konfliktu
        pl	header	Dowódcy
        pl	header	Siły
        pl	header	Straty
        pl	header	Charakterystyka orbity
        pl	header	Charakterystyka fizyczna
        pl	header	Dane techniczne
        pl	header	Dane podstawowe
        pl	header	Wymiary
        pl	header	Osiągi
        pl	header	Charakterystyka atmosfery
        pl	header	Przebieg służby
        pl	header	Służba wojskowa
        pl	header	Multimedia w Wikimedia Commons
        pl	header	Taksonomia
        pl	header	Stroje
        pl	part	całkowita
        pl	part	maksymalna
        pl	part	średnia
        pl	part	Długość
        pl	part	Szerokość
        pl	part	Wysokość
        nl	person	Volledige naam
        nl	person	Geboortenaam
        nl	person	Bijnaam
        nl	person	Pseudoniem
        nl	person	Alias
        nl	person	Geboren
        nl	person	Geboorteplaats
        nl	person	Geboortedatum
        nl	person	Overleden
        nl	person	Overlijdensplaats
        nl	person	Overlijdensdatum
        nl	person	Begraven
        nl	person	Nationaliteit
        nl	person	Land
        nl	person	Geboorteland
        nl	person	Beroep
        nl	person	Werk
        nl	person	Partner
        nl	person	Kinderen
        nl	person	Vader
        nl	person	Moeder
        nl	person	Religie
        nl	person	Opleiding
        nl	person	Titulatuur
        nl	person	Handtekening
        nl	person	Website
        nl	person	Lengte
        nl	person	Jaren actief
        nl	person	Erkenning
        nl	person	Bekend van
        nl	person	Functie
        nl	person	Genre
        nl	person	Onderscheidingen
        nl	person	Prijzen
        nl	person	Alma mater
        nl	person	Vakgebied
        nl	person	Stroming
        nl	person	Diensteenheid
        nl	person	Rang
        nl	person	Slagen/oorlogen
        nl	person	Bevel
        nl	person	Echtgenoot
        nl	person	Echtgenote
        nl	officeholder	Politieke partij
        nl	officeholder	Partij
        nl	officeholder	Functie
        nl	officeholder	Voorganger
        nl	officeholder	Opvolger
        nl	officeholder	Aangetreden
        nl	officeholder	Einde termijn
        nl	officeholder	Periode
        nl	officeholder	Kabinet
        nl	officeholder	President
        nl	officeholder	Vicepresident
        nl	officeholder	Premier
        nl	officeholder	Monarch
        nl	officeholder	Huis
        nl	officeholder	Dynastie
        nl	officeholder	Regering
        nl	sportsperson	Sport
        nl	sportsperson	Sportieve informatie
        nl	sportsperson	Gewicht
        nl	sportsperson	Club
        nl	sportsperson	Trainer/coach
        nl	sportsperson	Discipline
        nl	sportsperson	Onderdeel
        nl	sportsperson	Eerste titel
        nl	sportsperson	Positie
        nl	sportsperson	Rugnummer
        nl	sportsperson	Slaghand
        nl	sportsperson	Hoogste ranking
        nl	sportsperson	Prijzengeld
        nl	sportsperson	Ploeg
        nl	sportsperson	Huidige ploeg
        nl	sportsperson	Specialisatie
        nl	sportsperson	Been
        nl	football-biography	Been
        nl	football-biography	Positie
        nl	football-biography	Huidige club
        nl	football-biography	Contract tot
        nl	football-biography	Rugnummer
        nl	football-biography	Seizoen
        nl	football-biography	Club
        nl	football-biography	W (G)
        nl	football-biography	Interlands
        nl	football-biography	Jeugd
        nl	football-biography	Getrainde teams
        nl	musician	Volledige naam
        nl	musician	Genre(s)
        nl	musician	Instrument(en)
        nl	musician	Label(s)
        nl	musician	Oorsprong
        nl	musician	Actieve jaren
        nl	musician	Leden
        nl	musician	Oud-leden
        nl	musician	Invloed(en)
        nl	musician	Verwante acts
        nl	settlement	Gemeente
        nl	settlement	Provincie
        nl	settlement	Situering
        nl	settlement	Land
        nl	settlement	Coördinaten
        nl	settlement	Oppervlakte
        nl	settlement	Inwoners
        nl	settlement	Bevolkingsdichtheid
        nl	settlement	Burgemeester
        nl	settlement	Bestuurscentrum
        nl	settlement	Belangrijke verkeersaders
        nl	settlement	Station(s)
        nl	settlement	Gemiddeld inkomen
        nl	settlement	Netnummer(s)
        nl	settlement	Postcode
        nl	settlement	Postcodes
        nl	settlement	CBS-code
        nl	settlement	CBS-wijkindeling
        nl	settlement	Amsterdamcode
        nl	settlement	Deelgemeente
        nl	settlement	Deelgemeenten
        nl	settlement	Arrondissement
        nl	settlement	Gewest
        nl	settlement	Hoogte
        nl	settlement	Regio
        nl	settlement	Departement
        nl	settlement	Kanton
        nl	settlement	Deelstaat
        nl	settlement	Landkreis
        nl	settlement	District
        nl	settlement	Kenteken
        nl	settlement	Gemeentenummer
        nl	settlement	Tijdzone
        nl	settlement	Zonenummer
        nl	settlement	NIS-code
        nl	settlement	Fusie
        nl	settlement	Woonplaatsen
        nl	settlement	Bevolking
        nl	settlement	Stadsrechten
        nl	settlement	Verkeersdrempel
        nl	country	Officiële landstaal
        nl	country	Hoofdstad
        nl	country	Regeringsvorm
        nl	country	Staatshoofd
        nl	country	Regeringsleider
        nl	country	Religie
        nl	country	Munteenheid
        nl	country	UTC
        nl	country	Nationale feestdag
        nl	country	Volkslied
        nl	country	Motto
        nl	country	Tijdzone
        nl	country	Onafhankelijkheid
        nl	country	BBP
        nl	country	Overheid
        nl	region	Hoofdstad
        nl	region	Commissaris van de Koning
        nl	region	Gouverneur
        nl	region	ISO 3166-2
        nl	region	Gemeenten
        nl	region	Arrondissementen
        nl	river	Lengte
        nl	river	Debiet
        nl	river	Stroomgebied
        nl	river	Bron
        nl	river	Monding
        nl	river	Stroomt door
        nl	river	Zijrivieren
        nl	river	Verval
        nl	river	Van
        nl	river	Naar
        nl	mountain	Gebergte
        nl	mountain	Prominentie
        nl	mountain	Eerste beklimming
        nl	mountain	Hoogte
        nl	mountain	Laatste uitbarsting
        nl	mountain	Ligging
        nl	lake	Basisgegevens
        nl	lake	Max. diepte
        nl	lake	Gemiddelde diepte
        nl	lake	Volume
        nl	lake	Instroom
        nl	lake	Uitstroom
        nl	lake	Stroomgebied(en)
        nl	island	Eilandengroep
        nl	island	Locatie
        nl	island	Hoogste punt
        nl	building	Locatie
        nl	building	Adres
        nl	building	Architect
        nl	building	Bouwstijl
        nl	building	Bouwjaar
        nl	building	Start bouw
        nl	building	Bouw gereed
        nl	building	Oorspronkelijke functie
        nl	building	Huidig gebruik
        nl	building	Status
        nl	building	Verdiepingen
        nl	building	Eigenaar
        nl	building	Opening
        nl	building	Monumentnummer
        nl	building	Monumentstatus
        nl	building	Hoogte
        nl	building	Bouwkosten
        nl	building	Capaciteit
        nl	bridge	Overspant
        nl	bridge	Totale lengte
        nl	bridge	Breedte
        nl	bridge	Langste overspanning
        nl	bridge	Ingebruikname
        nl	airport	IATA
        nl	airport	ICAO
        nl	airport	Exploitant
        nl	airport	Landingsbanen
        nl	airport	Passagiers
        nl	airport	Ligging
        nl	station	Stationscode
        nl	station	Lijn(en)
        nl	station	Perrons
        nl	station	Perronsporen
        nl	station	Vervoerder(s)
        nl	station	Aantal sporen
        nl	station	Stationsgebouw
        nl	film	Regie
        nl	film	Producent
        nl	film	Scenario
        nl	film	Hoofdrollen
        nl	film	Muziek
        nl	film	Montage
        nl	film	Cinematografie
        nl	film	Distributie
        nl	film	Productiebedrijf
        nl	film	Première
        nl	film	Genre
        nl	film	Speelduur
        nl	film	Taal
        nl	film	Land
        nl	film	Budget
        nl	film	Opbrengst
        nl	film	Gewonnen prijzen
        nl	film	Vervolg
        nl	film	Voorloper
        nl	film	Stemmen
        nl	television	Bedenker
        nl	television	Presentatie
        nl	television	Afleveringen
        nl	television	Seizoenen
        nl	television	Start
        nl	television	Einde
        nl	television	Zender
        nl	television	Netwerk of omroep
        nl	television	Uitzendingen
        nl	television	Lengte
        nl	television	Productie
        nl	television	Afspeelduur
        nl	album	Artiest
        nl	album	Uitgebracht
        nl	album	Opgenomen
        nl	album	Duur
        nl	album	Label(s)
        nl	album	Producent(en)
        nl	album	Chronologie
        nl	song	Van het album
        nl	song	B-kant(en)
        nl	song	Drager
        nl	song	Schrijver(s)
        nl	song	Componist(en)
        nl	song	Hoogste positie(s) in de hitlijsten
        nl	book	Auteur(s)
        nl	book	Auteur
        nl	book	Oorspronkelijke taal
        nl	book	Oorspronkelijke titel
        nl	book	Uitgever
        nl	book	Uitgegeven
        nl	book	Pagina's
        nl	book	ISBN
        nl	book	Vertaler
        nl	book	Onderwerp
        nl	book	Medium
        nl	book	Reeks/serie
        nl	book	Vorige boek
        nl	book	Volgende boek
        nl	book	Kaftontwerper
        nl	game	Ontwikkelaar
        nl	game	Uitgever
        nl	game	Ontwerper
        nl	game	Muziek
        nl	game	Uitgebracht
        nl	game	Genre
        nl	game	Spelmodus
        nl	game	Engine
        nl	game	Platform
        nl	game	Leeftijd
        nl	game	Media
        nl	game	Systeemeisen
        nl	game	Verkoop
        nl	game	Aantal spelers
        nl	game	Speelduur
        nl	software	Ontwikkelaar(s)
        nl	software	Recentste versie
        nl	software	Besturingssysteem
        nl	software	Geschreven in
        nl	software	Categorie
        nl	software	Licentie(s)
        nl	software	Paradigma
        nl	software	Verschenen
        nl	software	Ontworpen door
        nl	software	Beïnvloed door
        nl	software	Invloed op
        nl	software	Status
        nl	website	URL
        nl	website	Commercieel
        nl	website	Type
        nl	website	Registratie
        nl	website	Taal
        nl	website	Lancering
        nl	company	Motto of slagzin
        nl	company	Oprichting
        nl	company	Oprichter(s)
        nl	company	Opheffing
        nl	company	Oorzaak einde
        nl	company	Sleutelfiguren
        nl	company	Hoofdkantoor
        nl	company	Werknemers
        nl	company	Dochteronderneming
        nl	company	Producten
        nl	company	Sector
        nl	company	Industrie
        nl	company	Omzet
        nl	company	Omzet/jaar
        nl	company	Winst
        nl	company	Winst/jaar
        nl	company	Marktkapitalisatie
        nl	company	Beurs
        nl	company	ISIN
        nl	company	Eigenaar
        nl	company	Rechtsvorm
        nl	company	Hub
        nl	company	Vloot
        nl	company	Alliantie
        nl	organization	Type
        nl	organization	Doel
        nl	organization	Voorzitter
        nl	organization	Leden
        nl	organization	Hoofdkantoor
        nl	organization	Secretaris-generaal
        nl	school	Plaats
        nl	school	Rector
        nl	school	Leerlingen
        nl	school	Denominatie
        nl	university	Latijnse naam
        nl	university	Rector
        nl	university	Rector magnificus
        nl	university	Studenten
        nl	university	Personeel
        nl	university	Collegevoorzitter
        nl	university	Lid van
        nl	party	Partijvoorzitter
        nl	party	Partijleider
        nl	party	Fractieleider Tweede Kamer
        nl	party	Fractieleider Eerste Kamer
        nl	party	Zetels Tweede Kamer
        nl	party	Zetels
        nl	party	Ideologie
        nl	party	Richting
        nl	party	Kleuren
        nl	party	Jongerenorganisatie
        nl	party	Wetenschappelijk instituut
        nl	party	Internationale organisatie
        nl	party	Europese fractie
        nl	party	Europese organisatie
        nl	party	Aantal leden
        nl	party	Geschiedenis
        nl	election	Datum
        nl	election	Opkomst
        nl	election	Kandidaten
        nl	election	Stemmen
        nl	conflict	Datum
        nl	conflict	Locatie
        nl	conflict	Resultaat
        nl	conflict	Casus belli
        nl	conflict	Territoriale veranderingen
        nl	conflict	Verdrag
        nl	conflict	Strijdende partijen
        nl	conflict	Leiders en commandanten
        nl	conflict	Troepensterkte
        nl	conflict	Verliezen
        nl	military-unit	Oprichting
        nl	military-unit	Ontbinding
        nl	military-unit	Land
        nl	military-unit	Krijgsmachtonderdeel
        nl	military-unit	Organisatie
        nl	military-unit	Onderdeel van
        nl	military-unit	Specialisatie
        nl	military-unit	Aantal
        nl	military-unit	Garnizoen
        nl	military-unit	Veldslagen
        nl	military-unit	Onderscheidingen
        nl	military-unit	Commandanten
        nl	attack	Doelwit(ten)
        nl	attack	Wapen(s)
        nl	attack	Doden
        nl	attack	Gewonden
        nl	attack	Dader(s)
        nl	attack	Motief
        nl	attack	Tijdstip
        nl	weapon	Kaliber
        nl	weapon	Vuursnelheid
        nl	weapon	Bereik
        nl	weapon	Munitie
        nl	weapon	Producent
        nl	weapon	Gewicht
        nl	weapon	Magazijncapaciteit
        nl	ship	Werf
        nl	ship	Kiellegging
        nl	ship	Tewaterlating
        nl	ship	In de vaart genomen
        nl	ship	Uit dienst
        nl	ship	Thuishaven
        nl	ship	Eigenaar
        nl	ship	Vlag
        nl	ship	Breedte
        nl	ship	Diepgang
        nl	ship	Tonnage
        nl	ship	Waterverplaatsing
        nl	ship	Voortstuwing en vermogen
        nl	ship	Vaart
        nl	ship	Bemanning
        nl	ship	Bewapening
        nl	ship	IMO-nummer
        nl	ship	Bouw gestart
        nl	ship	Gedoopt
        nl	aircraft	Rol
        nl	aircraft	Eerste vlucht
        nl	aircraft	Bouwer
        nl	aircraft	Varianten
        nl	aircraft	Gebruiker
        nl	aircraft	Spanwijdte
        nl	aircraft	Vleugeloppervlak
        nl	aircraft	Leeggewicht
        nl	aircraft	Max. startgewicht
        nl	aircraft	Motor(en)
        nl	aircraft	Topsnelheid
        nl	aircraft	Plafond
        nl	aircraft	Passagiers
        nl	aircraft	Aantal gebouwd
        nl	automobile	Merk
        nl	automobile	Productiejaren
        nl	automobile	Carrosserie
        nl	automobile	Carrosserievarianten
        nl	automobile	Wielbasis
        nl	automobile	Massa
        nl	automobile	Concurrentie
        nl	automobile	Fabricage
        nl	automobile	Klasse
        nl	automobile	Designer
        nl	event	Plaats
        nl	event	Deelnemers
        nl	event	Organisator
        nl	event	Stadion
        nl	event	Editie
        nl	event	Deelnemende landen
        nl	event	Openingsceremonie
        nl	event	Sluitingsceremonie
        nl	event	Evenementen
        nl	season	Kampioen
        nl	season	Topscorer
        nl	season	Degradatie
        nl	season	Promotie
        nl	season	Wedstrijden
        nl	season	Doelpunten
        nl	season	Winnaar
        nl	season	Toeschouwers
        nl	team	Naam
        nl	team	Stadion
        nl	team	Trainer
        nl	team	Voorzitter
        nl	team	Competitie
        nl	team	Assistent(en)
        nl	team	Clubkleuren
        nl	team	Sponsor
        nl	team	Kledingmerk
        nl	taxobox	Rijk
        nl	taxobox	Stam
        nl	taxobox	Onderstam
        nl	taxobox	Klasse
        nl	taxobox	Onderklasse
        nl	taxobox	Superorde
        nl	taxobox	Orde
        nl	taxobox	Onderorde
        nl	taxobox	Infraorde
        nl	taxobox	Superfamilie
        nl	taxobox	Familie
        nl	taxobox	Onderfamilie
        nl	taxobox	Geslachtengroep
        nl	taxobox	Geslacht
        nl	taxobox	Soort
        nl	taxobox	Clade
        nl	taxobox	Tribus
        nl	taxobox	Taxonomische indeling
        nl	taxobox	Synoniemen
        nl	taxobox	Originele combinatie
        nl	taxobox	Status
        nl	chemical	Molecuulformule
        nl	chemical	IUPAC-naam
        nl	chemical	Andere namen
        nl	chemical	Molmassa
        nl	chemical	SMILES
        nl	chemical	InChI
        nl	chemical	CAS-nummer
        nl	chemical	EG-nummer
        nl	chemical	PubChem
        nl	chemical	Wikidata
        nl	chemical	Beschrijving
        nl	chemical	H-zinnen
        nl	chemical	P-zinnen
        nl	chemical	Waarschuwing
        nl	chemical	Aggregatietoestand
        nl	chemical	Kleur
        nl	chemical	Dichtheid
        nl	chemical	Smeltpunt
        nl	chemical	Kookpunt
        nl	chemical	Vlampunt
        nl	chemical	Oplosbaarheid in water
        nl	chemical	Evenwichtsconstante(n)
        nl	chemical	LD50 (ratten)
        nl	element	Naam, symbool, getal
        nl	element	Groep
        nl	element	Periode
        nl	element	Blok
        nl	element	Reeks
        nl	element	Atoommassa
        nl	element	Elektronenconfiguratie
        nl	element	Oxidatietoestanden
        nl	element	Elektronegativiteit (Pauling)
        nl	element	Atoomstraal
        nl	element	1e ionisatiepotentiaal
        nl	element	Kristalstructuur
        nl	element	Soortelijke warmte
        nl	drug	Merknamen
        nl	drug	ATC-code
        nl	drug	Bioavailability
        nl	drug	Metabolisatie
        nl	drug	Halveringstijd
        nl	drug	Uitscheiding
        nl	drug	Toediening
        nl	disease	Synoniemen
        nl	disease	Coderingen
        nl	disease	ICD-10
        nl	disease	ICD-9
        nl	disease	OMIM
        nl	disease	DiseasesDB
        nl	disease	MedlinePlus
        nl	disease	eMedicine
        nl	disease	MeSH
        nl	disease	Specialisme
        nl	planet	Ontdekt door
        nl	planet	Ontdekt
        nl	planet	Halve lange as
        nl	planet	Perihelium
        nl	planet	Aphelium
        nl	planet	Excentriciteit
        nl	planet	Omlooptijd
        nl	planet	Siderische omlooptijd
        nl	planet	Synodische omlooptijd
        nl	planet	Inclinatie
        nl	planet	Manen
        nl	planet	Massa
        nl	planet	Equatoriale diameter
        nl	planet	Afplatting
        nl	planet	Rotatietijd
        nl	planet	Ontsnappingssnelheid
        nl	planet	Zwaartekracht
        nl	planet	Albedo
        nl	planet	Temperatuur
        nl	planet	Atmosferische druk
        nl	star	Sterrenbeeld
        nl	star	Rechte klimming
        nl	star	Declinatie
        nl	star	Magnitude
        nl	star	Spectraalklasse
        nl	star	Parallax
        nl	star	Afstand
        nl	star	Radiale snelheid
        nl	star	Absolute magnitude
        nl	star	Straal
        nl	star	Lichtkracht
        nl	star	Leeftijd
        nl	language	Gesproken in
        nl	language	Sprekers
        nl	language	Rang
        nl	language	Taalfamilie
        nl	language	Alfabet
        nl	language	Officiële status
        nl	language	Taalorganisatie
        nl	language	ISO 639-1
        nl	language	ISO 639-2
        nl	language	ISO 639-3
        nl	ethnic-group	Totale bevolking
        nl	ethnic-group	Verspreiding
        nl	ethnic-group	Taal
        nl	ethnic-group	Geloof
        nl	ethnic-group	Verwante groepen
        nl	church	Denominatie
        nl	church	Gewijd aan
        nl	church	Bisdom
        nl	church	Gebouwd in
        nl	artwork	Kunstenaar
        nl	artwork	Jaar
        nl	artwork	Techniek
        nl	artwork	Afmetingen
        nl	artwork	Museum
        nl	artwork	Hoogte
        nl	character	Eerste verschijning
        nl	character	Laatste verschijning
        nl	character	Bedacht door
        nl	character	Gespeeld door
        nl	character	Geslacht
        nl	character	Soort
        nl	character	Familie
        nl	award	Uitgereikt door
        nl	award	Uitgereikt voor
        nl	award	Eerste uitreiking
        nl	award	Instelling
        nl	storm	Gevormd op
        nl	storm	Verdwenen op
        nl	storm	Hoogste windsnelheid
        nl	storm	Laagste luchtdruk
        nl	storm	Slachtoffers
        nl	storm	Schade
        nl	storm	Getroffen gebieden
        nl	holiday	Gevierd door
        nl	holiday	Datum
        nl	holiday	Gerelateerd aan
        nl	holiday	Gewoontes
        nl	spacecraft	Lanceerdatum
        nl	spacecraft	Lanceerplaats
        nl	spacecraft	Lanceerbasis
        nl	spacecraft	Draagraket
        nl	spacecraft	Lanceervoertuig
        nl	spacecraft	Massa
        nl	spacecraft	COSPAR-ID
        nl	spacecraft	Bemanning
        nl	spacecraft	Landing
        nl	header	Algemene informatie
        nl	header	Persoonlijke informatie
        nl	header	Algemeen
        nl	header	Algemene gegevens
        nl	header	Clubinformatie
        nl	header	Jeugd
        nl	header	Senioren
        nl	header	Interlands
        nl	header	Getrainde teams
        nl	header	Politieke functies
        nl	header	Portaal
        nl	header	Taxonomische indeling
        nl	header	Structuurformule en molecuulmodel
        nl	header	Fysische eigenschappen
        nl	header	Thermodynamische eigenschappen
        nl	header	Veiligheidsrisico's
        nl	header	Strijdende partijen
        nl	header	Leiders en commandanten
        nl	header	Troepensterkte
        nl	header	Verliezen
        nl	header	Foto's
        nl	header	Overig
        nl	header	Kaart
        nl	header	Baankarakteristieken
        nl	header	Fysische kenmerken
        nl	header	Atmosferische eigenschappen
        nl	header	Loopbaan
        nl	header	Geschiedenis
        nl	header	Bouwgegevens
        nl	header	Chronologie
        nl	header	Motor en prestaties
        nl	header	Detailkaart
        nl	header	Geografie
        nl	header	Beschrijving
        nl	part	land
        nl	part	water
        nl	part	Totaal
        nl	part	Goud
        nl	part	Zilver
        nl	part	Brons
        nl	part	Lengte
        nl	part	Breedte
        sv	person	Född
        sv	person	Döpt
        sv	person	Död
        sv	person	Begravd
        sv	person	Medborgare i
        sv	person	Medborgarskap
        sv	person	Nationalitet
        sv	person	Utbildad vid
        sv	person	Sysselsättning
        sv	person	Yrke
        sv	person	Yrke/uppdrag
        sv	person	Arbetsgivare
        sv	person	Befattning
        sv	person	Politiskt parti
        sv	person	Maka
        sv	person	Make
        sv	person	Partner
        sv	person	Sambo
        sv	person	Barn
        sv	person	Föräldrar
        sv	person	Släktingar
        sv	person	Utmärkelser
        sv	person	Webbplats
        sv	person	Namnteckning
        sv	person	Andra namn
        sv	person	Födelsenamn
        sv	person	Alternativnamn
        sv	person	Pseudonym
        sv	person	Språk
        sv	person	Genrer
        sv	person	Debutverk
        sv	person	Litterära rörelser
        sv	person	Influerad av
        sv	person	Aktiva år
        sv	person	Aktiv
        sv	person	Betydande roller
        sv	person	IMDb
        sv	person	Utbildning
        sv	person	Alma mater
        sv	person	Noterbara verk
        sv	person	Religion
        sv	person	Längd
        sv	person	Konstnärskap
        sv	person	Doktorandhandledare
        sv	person	Hemvist
        sv	officeholder	Tid i befattningen
        sv	officeholder	Mandatperiod
        sv	officeholder	Statsminister
        sv	officeholder	President
        sv	officeholder	Vicepresident
        sv	officeholder	Monark
        sv	officeholder	Regering
        sv	officeholder	Regent
        sv	officeholder	Företrädare
        sv	officeholder	Efterträdare
        sv	officeholder	Valkrets
        sv	officeholder	Regeringstid
        sv	officeholder	Kröning
        sv	officeholder	Ätt
        sv	officeholder	Gemål
        sv	officeholder	Valspråk
        sv	officeholder	Hustru
        sv	sportsperson	Sport
        sv	sportsperson	Gren
        sv	sportsperson	Klubb
        sv	sportsperson	Tränare
        sv	sportsperson	Vikt
        sv	sportsperson	Position
        sv	sportsperson	Draftad
        sv	sportsperson	Proffskarriär
        sv	sportsperson	Ranking
        sv	sportsperson	Singel
        sv	sportsperson	Dubbel
        sv	sportsperson	Personbästa
        sv	football-biography	Fullständigt namn
        sv	football-biography	Smeknamn
        sv	football-biography	Nuvarande klubb
        sv	football-biography	Nummer
        sv	football-biography	Bästa fot
        sv	football-biography	Lag
        sv	football-biography	SM (GM)
        sv	football-biography	Juniorlag
        sv	football-biography	Seniorlag
        sv	football-biography	Landslag
        sv	football-biography	Tränarkarriär
        sv	musician	Artistnamn
        sv	musician	Bakgrund
        sv	musician	Genre
        sv	musician	Roll
        sv	musician	Instrument
        sv	musician	År som aktiv
        sv	musician	Skivbolag
        sv	musician	Relaterade artister
        sv	musician	Medlemmar
        sv	musician	Tidigare medlemmar
        sv	musician	Ursprung
        sv	musician	Låtskrivare
        sv	settlement	Land
        sv	settlement	Landskap
        sv	settlement	Län
        sv	settlement	Kommun
        sv	settlement	Distrikt
        sv	settlement	Koordinater
        sv	settlement	Area
        sv	settlement	Folkmängd
        sv	settlement	Befolkningstäthet
        sv	settlement	Postort
        sv	settlement	Postnummer
        sv	settlement	Riktnummer
        sv	settlement	Tidzon
        sv	settlement	Tätortskod
        sv	settlement	GeoNames
        sv	settlement	Höjd över havet
        sv	settlement	Höjd
        sv	settlement	Borgmästare
        sv	settlement	Kommunkod
        sv	settlement	Centralort
        sv	settlement	Delstat
        sv	settlement	Region
        sv	settlement	Departement
        sv	settlement	Provins
        sv	settlement	Invånare
        sv	settlement	Grundad
        sv	settlement	Grundades
        sv	settlement	Stadsprivilegier
        sv	settlement	Församling
        sv	settlement	Domkrets
        sv	settlement	Socken
        sv	settlement	Yta
        sv	settlement	Officiellt namn
        sv	settlement	County
        sv	settlement	Wikimedia Commons
        sv	settlement	Landareal
        sv	country	Huvudstad
        sv	country	Största stad
        sv	country	Officiella språk
        sv	country	Officiellt språk
        sv	country	Statsskick
        sv	country	Självständighet
        sv	country	Nationalsång
        sv	country	Valuta
        sv	country	BNP (PPP)
        sv	country	BNP (nominell)
        sv	country	Per capita
        sv	country	HDI
        sv	country	Landskod
        sv	country	Landsnummer
        sv	country	Toppdomän
        sv	country	Nationaldag
        sv	country	Vatten (%)
        sv	country	Statschef
        sv	country	Regeringschef
        sv	country	Demonym
        sv	region	Residensstad
        sv	region	Landshövding
        sv	region	Landskapsdjur
        sv	region	Landskapsblomma
        sv	region	Stift
        sv	region	Kommuner
        sv	region	ISO 3166-2-kod
        sv	river	Källa
        sv	river	Mynning
        sv	river	Huvudbiflöden
        sv	river	Längd
        sv	river	Flodbäcken
        sv	river	Avrinningsområde
        sv	river	Vattenföring
        sv	river	Rinner genom
        sv	river	Biflöden
        sv	mountain	Bergskedja
        sv	mountain	Primärfaktor
        sv	mountain	Högsta punkt
        sv	mountain	Första bestigning
        sv	mountain	Senaste utbrott
        sv	lake	Medeldjup
        sv	lake	Maxdjup
        sv	lake	Maxlängd
        sv	lake	Maxbredd
        sv	lake	Volym
        sv	lake	Tillflöden
        sv	lake	Utflöden
        sv	lake	Strandlinje
        sv	lake	Huvudavrinningsområde
        sv	lake	Utflöde
        sv	island	Ögrupp
        sv	island	Vattenområde
        sv	building	Plats
        sv	building	Adress
        sv	building	Arkitekt
        sv	building	Byggherre
        sv	building	Ägare
        sv	building	Byggstart
        sv	building	Färdigställande
        sv	building	Invigning
        sv	building	Stil
        sv	building	Våningar
        sv	building	Kapacitet
        sv	building	Status
        sv	building	Arkitektonisk stil
        sv	building	Historik
        sv	bridge	Sträcka
        sv	bridge	Korsar
        sv	bridge	Bredd
        sv	bridge	Längsta spann
        sv	airport	IATA
        sv	airport	ICAO
        sv	airport	Flygplatstyp
        sv	airport	Ägs av
        sv	airport	Öppnad
        sv	airport	Passagerare
        sv	station	Invigd
        sv	station	Spår
        sv	station	Plattformar
        sv	station	Linjer
        sv	station	Signatur
        sv	film	Genre
        sv	film	Regissör
        sv	film	Regi
        sv	film	Producent
        sv	film	Manus
        sv	film	Skådespelare
        sv	film	Originalmusik
        sv	film	Musik
        sv	film	Fotograf
        sv	film	Foto
        sv	film	Klippning
        sv	film	Produktionsbolag
        sv	film	Distribution
        sv	film	Premiär
        sv	film	Speltid
        sv	film	Land
        sv	film	Språk
        sv	film	Budget
        sv	film	Intäkter
        sv	film	Uppföljare
        sv	film	Föregångare
        sv	television	Skapare
        sv	television	Antal säsonger
        sv	television	Antal avsnitt
        sv	television	Originalkanal
        sv	television	Originalvisning
        sv	television	Programtid
        sv	television	Programledare
        sv	television	Avsnittslängd
        sv	television	Sändningstid
        sv	album	Utgivning
        sv	album	Inspelad
        sv	album	Skivbolag
        sv	album	Producent
        sv	album	Artist
        sv	album	Språk
        sv	album	Singlar
        sv	song	B-sida
        sv	song	Låtskrivare
        sv	song	Låtlängd
        sv	song	Format
        sv	book	Författare
        sv	book	Originaltitel
        sv	book	Originalspråk
        sv	book	Översättare
        sv	book	Förlag
        sv	book	Förlag, Sverige
        sv	book	Utgivningsår
        sv	book	Genre
        sv	book	Sidor
        sv	book	ISBN
        sv	book	Del i serie
        sv	book	Omslag
        sv	book	Grundad
        sv	book	Utgivningsort
        sv	game	Utvecklare
        sv	game	Utgivare
        sv	game	Distributör
        sv	game	Plattform
        sv	game	Plattform(er)
        sv	game	Utgivningsdatum
        sv	game	Spelläge
        sv	game	Regissör
        sv	game	Designer
        sv	game	Programmerare
        sv	game	Kompositör
        sv	game	Spelmotor
        sv	game	Åldersgräns
        sv	game	Serie
        sv	game	Media
        sv	software	Skapare
        sv	software	Operativsystem
        sv	software	Skrivet i
        sv	software	Licens
        sv	software	Senaste version
        sv	software	Första utgåva
        sv	software	Paradigm
        sv	software	Dök upp
        sv	software	Typsystem
        sv	software	Influerat av
        sv	software	Har influerat
        sv	website	URL
        sv	website	Typ av webbplats
        sv	website	Kommersiell
        sv	website	Registrering
        sv	website	Lanserad
        sv	website	Språk
        sv	company	Typ
        sv	company	Org.nummer
        sv	company	Börs
        sv	company	Huvudkontor
        sv	company	Nyckelpersoner
        sv	company	VD
        sv	company	Styrelseordförande
        sv	company	Ordförande
        sv	company	Bransch
        sv	company	Produkter
        sv	company	Tjänster
        sv	company	Antal anställda
        sv	company	Anställda
        sv	company	Grundare
        sv	company	Historia
        sv	company	Omsättning
        sv	company	Rörelseresultat
        sv	company	Vinst
        sv	company	Tillgångar
        sv	company	Eget kapital
        sv	company	Moderbolag
        sv	company	Dotterbolag
        sv	company	Slogan
        sv	company	Företagsform
        sv	company	Flotta
        sv	company	Hubb
        sv	company	Säte
        sv	organization	Verksamhetsområde
        sv	organization	Syfte
        sv	organization	Medlemsantal
        sv	organization	Generalsekreterare
        sv	organization	Förkortning
        sv	school	Rektor
        sv	school	Antal elever
        sv	school	Skolform
        sv	university	Latin
        sv	university	Motto
        sv	university	Studenter
        sv	university	Doktorander
        sv	university	Rektor
        sv	university	Antal lärare
        sv	university	Ägandeform
        sv	party	Partiledare
        sv	party	Partisekreterare
        sv	party	Partiordförande
        sv	party	Gruppledare
        sv	party	Politisk ideologi
        sv	party	Ideologi
        sv	party	Politisk position
        sv	party	Ungdomsförbund
        sv	party	Kvinnoförbund
        sv	party	Internationellt samarbetsorgan
        sv	party	Parti på europeisk nivå
        sv	party	Politisk grupp i Europaparlamentet
        sv	party	Antal medlemmar
        sv	party	Färg(er)
        sv	party	Mandat
        sv	party	Riksdagen
        sv	party	Europaparlamentet
        sv	party	Kommunfullmäktige
        sv	election	Valdeltagande
        sv	election	Röster
        sv	election	Procent
        sv	election	Kandidat
        sv	conflict	Ägde rum
        sv	conflict	Datum
        sv	conflict	Plats
        sv	conflict	Resultat
        sv	conflict	Casus belli
        sv	conflict	Territoriella ändringar
        sv	conflict	Stridande
        sv	conflict	Befälhavare och ledare
        sv	conflict	Styrka
        sv	conflict	Förluster
        sv	military-unit	I tjänst
        sv	military-unit	Försvarsgren
        sv	military-unit	Typ
        sv	military-unit	Storlek
        sv	military-unit	Del av
        sv	military-unit	Högkvarter
        sv	military-unit	Förläggningsort
        sv	military-unit	Befälhavare
        sv	military-unit	Valspråk
        sv	military-unit	Marsch
        sv	military-unit	Slag/krig
        sv	attack	Mål
        sv	attack	Vapen
        sv	attack	Döda
        sv	attack	Skadade
        sv	attack	Förövare
        sv	attack	Motiv
        sv	weapon	Kaliber
        sv	weapon	Piplängd
        sv	weapon	Ammunition
        sv	weapon	Eldhastighet
        sv	weapon	Mynningshastighet
        sv	weapon	Räckvidd
        sv	weapon	Tillverkare
        sv	weapon	Magasin
        sv	ship	Varv
        sv	ship	Kölsträckt
        sv	ship	Sjösatt
        sv	ship	I tjänst
        sv	ship	Öde
        sv	ship	Djupgående
        sv	ship	Deplacement
        sv	ship	Maskineri
        sv	ship	Maskinstyrka
        sv	ship	Hastighet
        sv	ship	Fart
        sv	ship	Besättning
        sv	ship	Bestyckning
        sv	ship	Räckvidd
        sv	ship	Fartygsklass
        sv	ship	IMO-nummer
        sv	aircraft	Ursprung
        sv	aircraft	Tillverkare
        sv	aircraft	Första flygning
        sv	aircraft	Roll
        sv	aircraft	Antal tillverkade
        sv	aircraft	Spännvidd
        sv	aircraft	Vingyta
        sv	aircraft	Tomvikt
        sv	aircraft	Max. startvikt
        sv	aircraft	Motor(er)
        sv	aircraft	Toppfart
        sv	automobile	Tillverkad
        sv	automobile	Karosstyper
        sv	automobile	Motor
        sv	automobile	Hjulbas
        sv	automobile	Produktion
        sv	automobile	Liknande
        sv	automobile	Växellåda
        sv	event	Stad
        sv	event	Arrangör
        sv	event	Deltagande nationer
        sv	event	Deltagare
        sv	event	Arena
        sv	event	Invigning
        sv	event	Avslutning
        sv	event	Värdland
        sv	season	Mästare
        sv	season	Skyttekung
        sv	season	Nedflyttade
        sv	season	Uppflyttade
        sv	season	Antal lag
        sv	season	Vinnare
        sv	season	Publik
        sv	team	Grundad
        sv	team	Hemmaplan
        sv	team	Arena
        sv	team	Liga
        sv	team	Manager
        sv	team	Tränare
        sv	team	Färger
        sv	team	Klubbfärger
        sv	team	Ordförande
        sv	taxobox	Domän
        sv	taxobox	Rike
        sv	taxobox	Stam
        sv	taxobox	Understam
        sv	taxobox	Klass
        sv	taxobox	Underklass
        sv	taxobox	Ordning
        sv	taxobox	Underordning
        sv	taxobox	Familj
        sv	taxobox	Underfamilj
        sv	taxobox	Överfamilj
        sv	taxobox	Släkte
        sv	taxobox	Art
        sv	taxobox	Division
        sv	taxobox	Tribus
        sv	taxobox	Vetenskapligt namn
        sv	taxobox	Auktor
        sv	taxobox	Synonymer
        sv	taxobox	Systematik
        sv	taxobox	Utbredning
        sv	chemical	Systematiskt namn
        sv	chemical	Övriga namn
        sv	chemical	Kemisk formel
        sv	chemical	Molmassa
        sv	chemical	Utseende
        sv	chemical	CAS-nummer
        sv	chemical	SMILES
        sv	chemical	Densitet
        sv	chemical	Löslighet (vatten)
        sv	chemical	Smältpunkt
        sv	chemical	Kokpunkt
        sv	chemical	Huvudfara
        sv	chemical	NFPA 704
        sv	chemical	LD50
        sv	chemical	PubChem
        sv	element	Atomnummer
        sv	element	Tecken
        sv	element	Grupp
        sv	element	Period
        sv	element	Block
        sv	element	Atommassa
        sv	element	Elektronkonfiguration
        sv	element	Elektronegativitet
        sv	element	Oxidationstillstånd
        sv	element	Kristallstruktur
        sv	drug	ATC-kod
        sv	drug	Biotillgänglighet
        sv	drug	Metabolism
        sv	drug	Halveringstid
        sv	drug	Utsöndring
        sv	disease	ICD-10
        sv	disease	ICD-9
        sv	disease	OMIM
        sv	disease	DiseasesDB
        sv	disease	MedlinePlus
        sv	disease	eMedicine
        sv	disease	MeSH
        sv	disease	Specialitet
        sv	planet	Upptäckt av
        sv	planet	Upptäcktsdatum
        sv	planet	Halv storaxel
        sv	planet	Perihelium
        sv	planet	Aphelium
        sv	planet	Excentricitet
        sv	planet	Siderisk omloppstid
        sv	planet	Synodisk omloppstid
        sv	planet	Inklination
        sv	planet	Månar
        sv	planet	Medelradie
        sv	planet	Massa
        sv	planet	Medeldensitet
        sv	planet	Rotationsperiod
        sv	planet	Flykthastighet
        sv	planet	Albedo
        sv	planet	Yttemperatur
        sv	star	Stjärnbild
        sv	star	Rektascension
        sv	star	Deklination
        sv	star	Skenbar magnitud (V)
        sv	star	Spektraltyp
        sv	star	Parallax (π)
        sv	star	Avstånd
        sv	star	Absolut magnitud (MV)
        sv	star	Radie
        sv	star	Luminositet
        sv	star	Ålder
        sv	language	Talas i
        sv	language	Antal talare
        sv	language	Status
        sv	language	Språkfamilj
        sv	language	Officiellt språk i
        sv	language	Språkmyndighet
        sv	language	Skrift
        sv	language	ISO 639-1
        sv	language	ISO 639-3
        sv	church	Trossamfund
        sv	church	Stift
        sv	church	Församling
        sv	church	Invigd
        sv	artwork	Konstnär
        sv	artwork	Basfakta
        sv	artwork	Teknik
        sv	artwork	Dimensioner
        sv	character	Första framträdande
        sv	character	Skapad av
        sv	character	Spelad av
        sv	character	Kön
        sv	character	Släktingar
        sv	award	Utdelas av
        sv	award	Första utdelning
        sv	award	Beskrivning
        sv	storm	Bildades
        sv	storm	Upplöstes
        sv	storm	Högsta vindar
        sv	storm	Lägsta lufttryck
        sv	storm	Drabbade områden
        sv	spacecraft	Uppskjutning
        sv	spacecraft	Uppskjutningsplats
        sv	spacecraft	Raket
        sv	spacecraft	COSPAR-ID
        sv	spacecraft	Operatör
        sv	spacecraft	Massa
        sv	spacecraft	Landning
        sv	header	Personlig information
        sv	header	Personfakta
        sv	header	Klubbinformation
        sv	header	Seniorlag*
        sv	header	Landslag
        sv	header	Systematik
        sv	header	Egenskaper
        sv	header	Faror
        sv	header	Fysikaliska data
        sv	header	Koordinater
        sv	header	Historik
        sv	header	Allmänt
        sv	header	Militärtjänst
        sv	header	Stridande
        sv	header	Befälhavare och ledare
        sv	header	Styrka
        sv	header	Förluster
        sv	header	Kronologi
        sv	header	Läge
        sv	header	Bestånd
        sv	header	Geografi
        sv	header	Tekniska data
        sv	header	Omloppsbana
        sv	header	Produktion
        sv	part	tätort
        sv	part	kommun
        sv	part	Totalt
        sv	part	land
        sv	part	vatten
        sv	part	Guld
        sv	part	Silver
        sv	part	Brons
        """
}
