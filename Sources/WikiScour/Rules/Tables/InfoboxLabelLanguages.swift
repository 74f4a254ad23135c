// swift-format-ignore-file

/// The labels that infoboxes of Wikipedias in other languages than English display, in the form of ``InfoboxLabelTable``.
///
/// The language is the code of the Wikipedia; `zh` has labels of both scripts. Compiled by hand from what infoboxes
/// display; labels that the article fills in, such as the name of an office, are not here.
enum InfoboxLabelLanguages {
    static let tsv: StaticString = """
        de	label	1. Ionisierungsenergie|2. Ionisierungsenergie|ATC-Code|Abflughafen|Abfluss|Abfluss über|Abkürzung
        de	label	Absteiger|Abteilung|Adresse|Adresse der Gemeindeverwaltung|Adresse der Kreisverwaltung
        de	label	Adresse der Stadtverwaltung|Adresse der Verbandsverwaltung|Aggregatzustand|Aktionsraum|Aktiv
        de	label	Aktuelle Besetzung|Aktuelle Platzierung|Aktuelle Version|Aktuelle Vorabversion|Aktueller Verein
        de	label	Album|Allianz|Alter|Alter des Gesteins|Altersfreigabe|Amt|Amtsinhaber|Amtssitz|Amtssprache
        de	label	Amtssprache in|Amtssprachen|Amtszeit|Andere Namen|Anerkannte Minderheiten-/ Regionalsprache in
        de	label	Anzahl Züge|Anzahl der Titel|Anzahl der Öffnungen|Architekt|Arrondissement|Art|Arzneistoffangaben
        de	label	Asteroidentyp|Atommasse|Atomradius (berechnet)|Auflösung|Auflösungsgrund|Aufnahme|Aufstellung
        de	label	Auftraggeber|Ausgang|Ausländeranteil|Ausrichtung|Aussehen|Ausstrahlungsturnus|Austragungsort
        de	label	Austragungsstadt|Auszeichnungen|Autor|Autor(en)|Autoren|Außerdienststellung|BFS-Nr.
        de	label	Bahnsteiggleise|Bahnstrecken|Basisdaten|Bass|Baubeginn|Bauherr|Baujahr|Baukosten|Baunummer|Baustil
        de	label	Bauwerft|Bauzeit|Beeinflusst von|Beeinflusste|Befehlshaber|Beruf|Besatzung|Beschäftigte|Besetzung
        de	label	Besonderheiten|Bestleistung|Betreiber|Betriebssystem|Betroffene Gebiete|Bevölkerungsdichte
        de	label	Bevölkerungsentwicklung|Bewaffnung|Bewerbe|Bezirk|Bilanzsumme|Bistum|Branche|Brechungsindex|Breite
        de	label	Bruttoinlandsprodukt|Bundesgeschäftsführer|Bundesland|Bundestagssitze|Bürgermeister
        de	label	Bürgermeister (Amtszeit)|Bürgermeisterin|B−V-Farbindex|CAS-Nummer|Casus Belli|Chefredakteur
        de	label	Cheftrainer|ChemSpider|Coverversionen|Dampfdruck|Datum|Datum der Entdeckung|Debüt im Weltcup
        de	label	Deklination|Designer|Deutscher Titel|Deutschsprachige Erstausstrahlung|Dialekte|Dichte|Disziplin
        de	label	Dominanz|Domäne|Drall|Drehbuch|Drehmoment|DrugBank|Durchflossene Seen|Durchflossene Stauseen
        de	label	Département|E-Bass|E-Gitarre|ECHA-InfoCard|EG-Nummer|EP-Fraktion|Effektive Temperatur
        de	label	Ehemalige Mitglieder|Ehepartner|Ehrenvorsitzender|Eigenbewegung|Eigentümer|Eigner|Eingemeindung
        de	label	Einsatzland|Einwohner|Einwohnername|Einzugsgebiet|Elektrische Leitfähigkeit|Elektronegativität
        de	label	Elektronenkonfiguration|Elementkategorie|Eltern|Endpunkt|Entdecker|Entfernung
        de	label	Entfernung vom Stadtzentrum|Entstehen|Entstehungsjahr|Entwickler|Entwickler/Hersteller
        de	label	Entwurfsland|Episoden|Episodenlänge|Erdumkreisungen|Ernennung durch|Errichtung|Erscheinungsjahr
        de	label	Erscheinungsweise|Erstausstrahlung|Erstbesteigung|Ersterscheinung|Erstes Spiel|Erstflug
        de	label	Erstverleihung|Erstveröffentlichung|Eröffnung|Eröffnungsfeier|Europapartei|Exzentrizität
        de	label	Fallbeschleunigung|Familie|Farbe(n)|Farben|Feuerarten|Flagge|Flottenstärke|Fluchtgeschwindigkeit
        de	label	Flugbewegungen|Flugdauer|Flusssystem|Fläche|Folgen|Format(e)|Formate|Frauenanteil|Freiname
        de	label	Friedensschluss|Gattung|Gebirge|Geboren|Geburtsdatum|Geburtsname|Geburtsort|Gemeinde
        de	label	Gemeindegliederung|Gemeindekennziffer|Gemeinden|Gemeindepräsident|Gemeindeschlüssel
        de	label	Gemeindeverband|Generalsekretär|Genre|Genre(s)|Genres|Geographische Lage|Geometrische Albedo
        de	label	Gerichtsbezirk|Gesamtlänge|Gesamtweltcup|Gesang|Geschäftsführung|Gesprochen in|Gestein|Gestorben
        de	label	Gewicht|Gewicht (ungeladen)|Gewässer|Gewässerkennzahl|Gitarre|Große Halbachse|Großstädte
        de	label	Grundfläche|Gruppe, Periode, Block|Größe|Größere Städte am Ufer|Gründer|Gründung
        de	label	Gründungsmitglieder|Gründungsort|H- und P-Sätze|Hauptinsel|Hauptort|Hauptstadt|Heimatflughafen
        de	label	Heimathafen|Herausgeber|Herkunft|Hersteller|Herstellerland|Hubraum|Höchste Erhebung
        de	label	Höchste Platzierung|Höchste Windgeschwindigkeit|Höchster Gipfel|Höchstgeschwindigkeit|Höhe
        de	label	Höhe bis zum Dach|Höhe über Meeresspiegel|Höhenbereich|Höhenunterschied|IATA-Code|IBNR|ICAO-Code
        de	label	INSEE-Code|ISBN|ISIN|ISO 3166|ISO 639-1|ISO 639-2|ISO 639-3|ISSN|Idee
        de	label	Index der menschlichen Entwicklung|Indienststellung|Inselgruppe|Inseln|Internationale Verbindungen
        de	label	Internet-TLD|Isotope|Jahr(e)|Jahre|Jahresetat|Jugendorganisation|Kadenz|Kaliber|Kamera|Kanton
        de	label	Kapazität|Karosserieversionen|Karriere|Karriereende|Kategorie|Kennzeichen|Keyboard|Kfz-Kennzeichen
        de	label	Kiellegung|Kinder|Klasse|Kleinster – größter Erdabstand|Kleinstädte|Kommandant|Kommandeur
        de	label	Komponist|Konfession|Konfliktparteien|Konstruktion|Koordinaten|Kosten|Kovalenter Radius|Kreis
        de	label	Kreisgliederung|Kreisverwaltung|Kristallstruktur|Kurzbeschreibung|Künstler|LOCODE|Label|Label(s)
        de	label	Labels|Ladeprinzip|Lage|Lage im Netz|Land|Landedatum|Landeplatz|Landeshauptstadt|Landkreis|Landrat
        de	label	Landrätin|Lauflänge|Laufzeit|Leergewicht|Lehrkräfte|Leitende Entwickler|Leitung
        de	label	Letzte Besetzung vor der Auflösung|Letzte Eruption|Letzte Station|Leuchtkraft|Lichte Höhe|Liga
        de	label	Linguistische Klassifikation|Linke Nebenflüsse|Live- und Session-Mitglieder|Lizenz|Luftfahrzeugtyp
        de	label	Luftfracht|Länge|Längste Stützweite|Löslichkeit|MAK|Magnetismus|Maintainer|Mannschaften
        de	label	Marktgliederung|Maschine|Maschinenleistung|Masse|Massenanteil an der Erdhülle
        de	label	Max. scheinbare Helligkeit|Maximale Tiefe|Maße|Medaillenspiegel|Medium|Meister
        de	label	Militärische Bezeichnung|Mindestalter|Ministerpräsident|Missionsziel|Mitarbeiter|Mitarbeiterzahl
        de	label	Mitglieder|Mitgliederzahl|Mittelstädte|Mittlere Dichte|Mittlere Orbitalgeschwindigkeit
        de	label	Mittlere Tiefe|Moderation|Modus|Mohshärte|Molare Masse|Molares Volumen|Monde|Motoren|Motto
        de	label	Munitionszufuhr|Museum|Musik|Mündung|Mündungshöhe|NSSDC ID|NUTS|Nachfolgemodell|Nachfolger
        de	label	Nahverkehr|Name|Name, Symbol, Ordnungszahl|Nation|Nationalfeiertag|Nationalhymne|Nationalität
        de	label	Neigung der Bahnebene|Neigung der Rotationsachse|Netzwerke|Niedrigster Luftdruck|Normalpotential
        de	label	Normalweg|Nutzung|Oberbürgermeister|Oberbürgermeisterin|Oberfläche|Online|Opfer|Ordnung
        de	label	Originalsprache|Originaltitel|Ort|Ort/Ortsteil|Orte am Ufer|Oxidationszustände|Paradigmen
        de	label	Parallaxe|Partei|Parteivorsitzender|Passagiere|Patron|Patrozinium|Perihel – Aphel|Pfarrei
        de	label	Plattform|Plattformen|Plätze|Pokalsieger|Poldurchmesser|Politischer Bezirk|Position|Postleitzahl
        de	label	Postleitzahlen|Powiat|Preisgeld|Preisklasse|Produktion|Produktionsjahr|Produktionsjahre
        de	label	Produktionsland|Produktionsunternehmen|Produktionszeit|Produktionszeitraum|Produzent|Professoren
        de	label	Profil auf Bahnhof.de|Programmiersprache|Programmiersprachen|Propeller|Provinz|Präsident
        de	label	Präsidentin|PubChem|Publisher|Qualifikation für|Quelle|Quellhöhe|Querung von|Radialgeschwindigkeit
        de	label	Radius|Radstand|Raumstation|Rechte Nebenflüsse|Rechtsform|Redaktion|Reederei|Regie
        de	label	Regierungsbezirk|Regierungschef|Regierungssystem|Region|Registrierung|Reich|Reihe|Rekordmeister
        de	label	Rektaszension|Rektor|Rektorin|Rotationsperiode|Rufzeichen|Rückennummer|Sachschaden|Sachschäden
        de	label	Samtgemeinde|Schallgeschwindigkeit|Schartenhöhe|Schatzmeister|Scheinbare Helligkeit|Schiffbar
        de	label	Schiffsklasse|Schiffstyp|Schlachten|Schlagzeug|Schlussfeier|Schmelzenthalpie|Schmelzpunkt
        de	label	Schmelzwärme|Schnitt|Schulform|Schulleiter|Schulleitung|Schulnummer|Schutzpatron|Schwerpunkt
        de	label	Schüler|Seiten|Sektion|Serie|Siderische Umlaufzeit|Siedepunkt|Siegerbeitrag|Sitz|Sitze
        de	label	Sitze in Landtagen|Sohlgefälle|Spektralklasse|Spezifische Wärmekapazität|Spiel-Engine
        de	label	Spiele (Tore)|Spielhand|Spielmodus|Spielstätte|Spitzname|Sprache|Sprachen|Sprecher|Spurweite|Staat
        de	label	Staatliche Zuschüsse|Staats- und Regierungsform|Staatsform|Staatsgebiet|Staatsoberhaupt|Stadion
        de	label	Stadt/Gemeinde|Stadtgliederung|Stadtpräsident|Stadtteil von|Stamm|Stand|Standort|Stapellauf
        de	label	Start- und Landebahn|Start- und Landebahnen|Startdatum|Startmasse|Startplatz|Station|Status
        de	label	Stellvertreter|Sterbedatum|Sterbeort|Sternbild|Steuerung|Stiftung|Stockwerke|Straße|Streckennummer
        de	label	Streitkräfte|Stromsystem|Strukturformel|Studierende|Studio|Studio(s)|Stärke|Stückzahl|Summenformel
        de	label	Synodische Umlaufzeit|Systemvoraussetzungen|Technik|Teilnehmende Athleten|Teilnehmende Länder
        de	label	Teilstreitkraft|Telefonvorwahl|Terminals|Territoriale Änderungen|Text|Thematik|Tiefgang|Titel
        de	label	Titel (Anzahl)|Titelmusik|Todesopfer|Torschützenkönig|Toxikologische Daten|Tragfähigkeit|Trainer
        de	label	Tribus|Truppengattung|Truppenstärke|Träger|Trägerrakete|Trägerschaft|Typ|Typisierung|UN/LOCODE
        de	label	Ufernaher Ort|Umfang|Umsatz|Unabhängigkeit|Unfallart|Unterart|Unterfamilie|Unterhalten durch
        de	label	Unterklasse|Unterordnung|Unterschrift|Unterstamm|Unterstellung|U−B-Farbindex|Van-der-Waals-Radius
        de	label	Veranstalter|Veranstaltungsort|Verbleib|Verdampfungsenthalpie|Verdampfungswärme|Verdrängung|Verein
        de	label	Verkaufte Auflage|Verlag|Verleihung|Verletzte|Verliehen von|Verluste|Vermessung|Verschluss
        de	label	Verwaltungsgemeinschaft|Verwaltungssitz|Veröffentlichung|Vielfliegerprogramm|Visier
        de	label	Visuelle Absolute Helligkeit|Voller Name|Volumen|Vorgänger|Vorgängermodell|Vorsitz|Vorsitzender
        de	label	Vorstand|Vorwahl|Vorwahlen|Waffenkategorie|Wahlbeteiligung|Wahlspruch|Wahltermin|Website|Weihe
        de	label	Weltcupsiege|Wichtige Implementierungen|Wirkmechanismus|Wirkstoffgruppe|Wirkstoffklasse
        de	label	Woiwodschaft|Währung|Wärmeleitfähigkeit|Zeitzone|Zielflughafen|Zufluss|Zuflüsse|Zuschauer|Zweck
        de	label	deutschsprachig|ohne Rang|pKS-Wert|Äquatordurchmesser|Überfamilie|Überführt|Überlebende
        de	label	Überordnung|Übersetzer
        de	header	Allgemeine Daten|Allgemeine Informationen|Allgemeines|Atomar|Ausstattung|Chemisch|Chronologie
        de	header	Daten|Deutschlandkarte|Eigenschaften|Eigenschaften des Orbits|Eisenbahnstrecken|Erste Mannschaft
        de	header	Herren|Junioren|Kenndaten|Klassifikation nach ICD-10|Maschinenanlage|Nationalmannschaft
        de	header	Personalia|Physikalisch|Physikalische Eigenschaften|Politik|Schiffsdaten
        de	header	Schiffsmaße und Besatzung|Sicherheitshinweise|Stab|Stationen als Trainer|Synchronisation
        de	header	Systematik|Technische Daten|Wappen|Wissenschaftlicher Name
        de	part	Bronze|Frauen|Gold|Insgesamt|Landung|Männer|Schulen|Silber|Start|davon
        fr	label	A influencé|A travaillé pour|Académie|Acteurs principaux|Action|Actionnaires|Activité
        fr	label	Activité principale|Activités|Activités annexes|Adhérents|Administration|Adresse|Adversaire
        fr	label	Affiliation|Affiliation européenne|Affiliation internationale|Affluence|Agence|Aire d'attraction
        fr	label	Albédo de Bond|Albédo géométrique visuel|Alias|Alimentation|Alliance|Allégeance|Altitude
        fr	label	Ancienne dénomination|Anciens membres|Anciens noms|Anniversaire|Années|Années actives
        fr	label	Années de production|Aphélie|Aplatissement|Apoapside|Apparence|Apparition|Apparu en|Archipel
        fr	label	Architecte|Argument du périhélie|Armateur|Arme|Armement|Armes|Armé|Arrondissement|Arrondissements
        fr	label	Artiste|Ascension droite|Ascension droite du pôle nord|Athlètes|Auteur|Auteur-compositeur|Auteurs
        fr	label	Autre nom|Autre(s) nom(s)|Autres informations|Autres titres francophones|Avionneur|Aéronefs
        fr	label	Aéroports secondaires|Base(s)|Bassin|Bassin collecteur|Batailles|Bilan comptable|Biodisponibilité
        fr	label	Blancs et nuls|Blessés|Blindage|Bloc|Boîte de vitesses|Branche|Budget|But|CIM-10|CIM-9
        fr	label	Cadence de tir|Cadre éducatif|Calibre|Campagne|Campus|Canton|Cantons|Capacité|Capitale
        fr	label	Capitalisation|Caractéristique|Carrière|Carrière pro.|Carrosserie(s)|Casus belli
        fr	label	Catégorie maximale|Causes|ChEBI|Chaleur massique|Championnat actuel|Chancelier
        fr	label	Changements territoriaux|Chantier|Chantier naval|Chaîne d'origine|Chef-lieu|Chef-lieu (Préfecture)
        fr	label	Chercheurs|Chiffre d'affaires|Cible|Circonférence orbitale|Circonscription
        fr	label	Circonscriptions législatives|Clade|Classe|Classement|Classification par famille|Client principal
        fr	label	Club|Club actuel|Coalition|Code ATC|Code IATA|Code ISO 3166-1|Code ISO 3166-2|Code ISTAT
        fr	label	Code Insee|Code OACI|Code UIC|Code commune|Code postal|Coefficient de traînée|Collection|Comarque
        fr	label	Commandant|Commandant historique|Commandé|Commence|Commercial|Communauté autonome|Commune|Communes
        fr	label	Compositeur|Composition du groupe|Composée de|Comté|Concepteur|Conductivité thermique
        fr	label	Conductivité électrique|Configuration électronique|Conflits|Confluence|Conjoint|Conjointe
        fr	label	Conseil régional|Consommation mixte|Constellation|Constructeur|Construction|Coordonnées
        fr	label	Corps électoral et résultats|Correspondances|Couleurs|Couple maximal|Couronnement|Cours|Couverture
        fr	label	Coût|Critique|Créateur|Création|Création du département|Culte|Cylindrée|Célébrations|Date
        fr	label	Date de création|Date de décès|Date de naissance|Date de parution|Date de sortie|Date(s)
        fr	label	Dates clés|Demi-grand axe|Demi-vie d’élim.|Densité|Dernier récipiendaire|Dernière apparition
        fr	label	Dernière version|Dernière éruption|Destination actuelle|Destination initiale|Dette publique brute
        fr	label	Devise|Devise nationale|Dialectes|Dialogues|Diff. originale|Diffusion|Dimensions (H × L)|Diocèse
        fr	label	Diplôme|Diplômes délivrés|Diplômé de|Directeur|Directeur de publication|Directeur de thèse
        fr	label	Direction|Directive 67/548/EEC|Discipline|DiseasesDB|Disparition|Dissipation|Dissolution|Distance
        fr	label	Distinction|Distinctions|Division|Doctorants|Domaine Internet|Domaines|Domicile|Dommages confirmés
        fr	label	Dotation|DrugBank|Dureté (Mohs)|Durée|Durée de vie|Dynastie|Débat(s)|Débit moyen
        fr	label	Début construction|Début de la construction|Début du projet|Déclinaison|Déclinaison du pôle nord
        fr	label	Décorations|Découverte|Décès|Dédicataire|Démocratie|Département|Départementales|Départements
        fr	label	Déplacement|Députés|Députés européens|Dépôt|Désignation(s)|Désignations|Désorbitage|Développeur
        fr	label	Développeurs|Développé par|Effectif|Embouchure|Embranchement|Empattement|Enfant|Enfants|Ennemis
        fr	label	Enregistré|Enseignants|Entité précédente|Entité suivante|Entourage|Entraîneur|Envergure
        fr	label	Environnement|Environnements|Espèce|Ethnies liées|Excentricité|Excrétion|Exploitant
        fr	label	Extensions de fichiers|Face B|Fait partie de|Famille|Famille d'éléments|Filiales|Films notables
        fr	label	Fin construction|Fin de mission|Fin des travaux|Finales perdues|Finaliste|Financement|Finit
        fr	label	Fonction|Fondateur|Fondateurs|Fondation|Format|Formation|Formats lus|Formats écrits
        fr	label	Forme de l'État|Forme juridique|Formule|Franchise|Franchit|Fratrie|Freins|Fréquentation
        fr	label	Fuseau horaire|Fête nationale|Fête patronale|Gains en tournois|Garnison|Genre|Genre musical|Genres
        fr	label	Gentilé|Gestionnaire|Gouvernement|Grade militaire|Gravité de surface|Groupe
        fr	label	Groupe au Parlement européen|Groupe politique|Guerres|Géologie|Hauteur|Hauteur d'échelle
        fr	label	Histoire et événements|Hymne national|Héritier|IDH|IMO|ISBN|ISSN|Identifiant COSPAR|Idéologie
        fr	label	Illustrateur|Implémentations|InChI|Inclinaison|Inclinaison de l’axe|Inclinaison sur l’écliptique
        fr	label	Incubation min|Indicatif|Indicatif téléphonique|Indice B-V|Indice U-B|Indice de réfraction
        fr	label	Indépendance|Influencé par|Infra-ordre|Inscription|Inscriptions sur l’emblème|Inscrits
        fr	label	Institutions|Instrument|Instruments|Intercommunalité|Intercommunalités|International
        fr	label	Interprété par|Investissement|Irradiance solaire|Isolement|Issue|Joueur le plus capé|Label|Labels
        fr	label	Laboratoire|Lancement|Lanceur|Langue|Langue d’écriture|Langue officielle|Langue originale
        fr	label	Langue(s)|Langues|Langues officielles|Largeur|Latéralité|Liaison protéique|Licence|Lieu
        fr	label	Lieu de décès|Lieu de naissance|Lieu de parution|Lieu de tournage|Lieux d'activité
        fr	label	Lieux de détention|Ligne|Ligne(s)|Lignes|Linguasphere|Lié à|Localisation
        fr	label	Localisation dans la constellation|Longueur|Longueur du canon|Luminosité|Législatives|Législature
        fr	label	Magnitude absolue|Magnitude apparente|Maire|Maires délégués|Mandat|Marque|Masse|Masse (non chargé)
        fr	label	Masse atomique|Masse au lancement|Masse molaire|Masse totale|Masse volumique
        fr	label	Masse volumique globale|Massif|Matchs joués|Matériau|Matériau(x)|Max. au décollage|Maître
        fr	label	Maître-bau|MeSH|MedlinePlus|Meilleur buteur|Meilleur classement|Meilleur(s) buteur(s)|Membre de
        fr	label	Membres|Mise en garde médicale|Mise en service|Mode de jeu|Monarque|Monnaie|Morts|Morts confirmés
        fr	label	Moteur|Moteur(s)|Mouvance|Mouvement|Mouvement de jeunesse|Mouvement propre|Moyen de contrôle
        fr	label	Munitions|Musique|Mère|Mécanisme|Médailles obtenues|Média|Médicament|Métabolisme|Métallicité
        fr	label	Méthode|Naissance|National|Nationalité|Nations|Nature du décès|Nb. d'épisodes|Nb. de saisons
        fr	label	Niveau|Niveaux délivrés|No CAS|No CE|No ECHA|No d’inventaire|Nom|Nom UICPA|Nom cartographique
        fr	label	Nom complet|Nom de naissance|Nom des locuteurs|Nom original|Nom systématique|Nombre construits
        fr	label	Nombre d'ascenseurs|Nombre d'étages|Nombre d'îles|Nombre de Strahler|Nombre de locuteurs
        fr	label	Nombre de membres|Nombre de pages|Nominations|Noms commerciaux|Normes|Numéro|Numéro atomique
        fr	label	Nœud ascendant|OMIM|Observé par|Orbite|Ordre|Organisateur|Organisation|Organisations
        fr	label	Organisations internationales|Organisme gestionnaire|Ouverture|Ouverture officielle|Oxyde
        fr	label	PIB (PPA)|PIB nominal|PIB nominal par hab.|Palmarès|Paradigme|Paradigmes|Parallaxe|Parcours junior
        fr	label	Parentèle|Parlement|Parti politique|Participants|Participation|Patrimonialité|Pavillon|Pays
        fr	label	Pays d'origine|Pays de production|Pays traversés|Personnages clés|Personne liée|Pied fort|Piste
        fr	label	Pistes|Plafond|Plate-forme|Plus grande ville|Plus grandes villes|Poids|Poids à vide|Point critique
        fr	label	Point culminant|Point de fusion|Point d’ébullition|Point d’éclair|Politique de distribution
        fr	label	Population|Population agglomération|Population municipale|Population totale
        fr	label	Populations importantes par région|Port d'attache|Port en lourd|Portée maximale|Portée pratique
        fr	label	Portée principale|Position du moteur|Positionnement|Poste|Postes à élire|Pouvoirs spéciaux
        fr	label	Premier ministre|Premier vol|Première apparition|Première ascension|Première diffusion
        fr	label	Première version|Pression atmosphérique|Pression de vapeur|Pression de vapeur saturante
        fr	label	Pression minimale|Principales localités|Prise de raquette|Prix au numéro|Prix remis|Producteur
        fr	label	Production|Produits|Profession|Profondeur|Programme de fidélité|Promu(s)|Propriétaire
        fr	label	Propriétaire actuel|Propulsion|Protection|Province|Proviseur|Proéminence|Prédécesseur|Préfecture
        fr	label	Préfet|Préfète|Présentation|Président|Président de la République
        fr	label	Président du conseil départemental|Président du groupe à l'Assemblée nationale
        fr	label	Présidente du conseil départemental|Pseudonyme|PubChem|Puissance|Puissance maximale|Père
        fr	label	Périapside|Périhélie|Périmètre|Périmètre équatorial|Période|Période active|Période d'activité
        fr	label	Période d'utilisation|Période de révolution|Période professionnelle|Période synodique|Périodicité
        fr	label	Quai|Quais|Quille posée|Rattachement|Rayon|Rayon atomique (calc)|Rayon d'action|Rayon de covalence
        fr	label	Rayon de van der Waals|Rayon moyen volumétrique|Rayon polaire|Rayon équatorial|Recteur|Reine
        fr	label	Religion|Religions|Relégué(s)|Renommé pour|Retrait|Rivages|Rive droite|Rive gauche|Roches|Roi
        fr	label	Rotation|Règne|Réalisateur|Réalisation|Rédacteur en chef|Régi par|Régime|Région|Régions traversées
        fr	label	Réseau|Résidence|Résultat net|Réélection|Rôle|SIREN|SMILES|Saint patron|Saison|Saisons
        fr	label	Satellites connus|Scénario|Scénariste|Secrétaire général|Section|Services|Sexe|Signification
        fr	label	Singles|Site de production|Site internet|Site officiel|Site web|Site web officiel|Site(s)|Siège
        fr	label	Siège social|Sièges obtenus|Slogan|Société de production|Société mère|Sociétés de production
        fr	label	Solubilité|Sortie|Source|Sous-classe|Sous-embr.|Sous-famille|Sous-genre|Sous-ordre
        fr	label	Sous-préfectures|Sous-règne|Sport|Sport pratiqué|Spécialité|Stade|Stade principal|Statut
        fr	label	Statut communal|Statut professionnel|Structure|Style|Style dominant|Successeur|Super-famille
        fr	label	Super-ordre|Superficie|Superficie en eau|Superficie totale|Surface alaire|Surnom|Surnoms
        fr	label	Suspensions|Symbole|Symptômes|Synonymes|Système cristallin|Système d'exploitation
        fr	label	Sélections en équipe nationale|Sénateurs|Sépulture|Séries notables|Taille|Taille de la flotte
        fr	label	Taux de chômage|Technique|Température|Tenant du titre|Tessiture|Tirant d'eau|Titre|Titre original
        fr	label	Titre québécois|Titres|Tonnage|Traducteur|Traitement|Transit annuel|Transmission|Tribu|Trésorier
        fr	label	Typage|Type|Type d'aéroport|Type de mission|Type de site|Type d’élection|Type spectral|Typologie
        fr	label	T° fusion|T° ébullition|Unité urbaine|Univers de fiction|Usine(s) d’assemblage|Utilisateur(s)
        fr	label	Vainqueur|Variantes|Vent maximal|Version avancée|Version originale|Vice-président|Ville|Vitesse
        fr	label	Vitesse ascensionnelle|Vitesse de libération|Vitesse de rotation|Vitesse du son|Vitesse initiale
        fr	label	Vitesse maximale|Vitesse orbitale maximale|Vitesse orbitale minimale|Vitesse orbitale moyenne
        fr	label	Vitesse radiale|Voie|Voie la plus facile|Voies|Voix|Volontaires|Volume|Volume molaire|Votants
        fr	label	Votes exprimés|WALS|Zone d'influence|Zones touchées|eMedicine|pKa|Âge|Échantillon|Écrit en
        fr	label	Écriture|Éditeur|Édition|Éditions|Élection|Électronique|Électrons par niveau d’énergie
        fr	label	Électronégativité (Pauling)|Élève|Élèves|Émissaire|Émissaire(s)|Énergie|Énergie de fusion
        fr	label	Énergie de vaporisation|Épreuves|Équipage|Équipe|Équipement|État actuel|État du projet
        fr	label	État d’oxydation|État ordinaire|Étudiants|Évaluation|Île(s) principale(s)|Îles|Œuvres principales
        fr	header	Actuellement|Astrométrie|Belligérants|Biographie|Caractéristiques
        fr	header	Caractéristiques de l'atmosphère|Caractéristiques orbitales|Caractéristiques physiques
        fr	header	Caractéristiques techniques|Chronologie|Classification|Commandants|Description|Dimensions
        fr	header	Données clés|Démographie|Développement|Fiche technique|Fonctions|Forces en présence|Géographie
        fr	header	Histoire|Identification|Informations générales|Ligne du temps|Masses|Parcours|Parcours amateur
        fr	header	Parcours senior|Performances|Pertes|Position|Propriétés chimiques|Propriétés physiques
        fr	header	Précautions|Représentation|Économie|Élections|Équipe fédérale|Équipes
        fr	part	Arg.|Bro.|Maximale|Maximum|Minimum|Moyenne|Or|Partie|Total|en anglais|en français
        es	label	% agua|(sin rango)|Academia|Accesible|Acidez|Activa|Activos|Actor|Acuartelamiento|Administrativos
        es	label	Advocación|Aeronaves|Aeropuerto|Aeropuerto principal|Afelio|Afiliaciones|Afiliación
        es	label	Afiliación europea|Afiliación internacional|Afiliados|Afluentes|Aislamiento|Albedo|Alcalde
        es	label	Alcaldesa|Alcance efectivo|Aliados|Alianza|Alias|Altitud|Altitud del apastro|Altitud del periastro
        es	label	Altura|Altura máxima|Alumno de|Ambientada en|Ancho|Ancho de vía|Anchura|Anchura máxima|Andenes
        es	label	Anomalía media|Apareció en|Apariencia|Apodo|Apodo(s)|Archidiócesis|Archipiélago
        es	label	Argumento del periastro|Arma|Armamento|Arquitecto|Artista|Artista(s)|Artistas relacionados
        es	label	Ascendidos|Ascensión recta (α)|Ascensores|Asentamientos importantes|Asignado|Asistencia total
        es	label	Asistencia técnica|Astillero|Autonomía|Autor|Autor(es)|Autorizado|Ayudante de dirección|Año
        es	label	Años activa|Años activo|Baja|Banderas|Basada en|Batalla|Beligerantes|Beneficio económico
        es	label	Beneficio neto|Biodisponibilidad|Blanco|Blindaje|Botado|CEO|CIAP-2|CIE-10|CIE-9|Cadena
        es	label	Cadena original|Cadencia de tiro|Calado|Calibre|Calificaciones profesionales|Calor específico
        es	label	Cambios territoriales|Campeón|Campus|Cantidad de equipos|Canton|Capacidad|Capital
        es	label	Características físicas|Cargador|Cargos a elegir|Cargos ocupados|Carrera|Carrocería|Carrocerías
        es	label	Casa real|Casus belli|Cat. embarazo|Caudal medio|Causa|Causa de la muerte|Causa de muerte|Causas
        es	label	Celebrada por|Ceremonia de apertura|Ceremonia de clausura|Certificación|ChEBI|ChEMBL|ChemSpider
        es	label	Circulación|Ciudad|Ciudad más poblada|Ciudades ribereñas|Clase|Clasificaciones|Clasificación
        es	label	Clasificación estelar|Clasificados a|Club|Club actual|Coalición|Colaboradores|Colores|Comarca
        es	label	Comercial|Comienza|Complicaciones|Composición|Compositor|Compositor(es)|Comunidad autónoma|Condena
        es	label	Conductividad eléctrica|Conductividad térmica|Conexiones|Configuración|Configuración electrónica
        es	label	Conflicto|Conflictos|Congreso|Congreso de los Diputados|Conocido por|Consagración|Consecuencias
        es	label	Consorte|Constelación|Construcción|Constructor|Continente|Continente (sub)|Contrato hasta
        es	label	Coordenadas|Cordillera|Coronación|Coste|Coste unitario|Creado|Creado por|Creador|Creador(es)|Cruza
        es	label	Cuenca|Cuenca hidrográfica|Cuerpo de agua|Culto|Código|Código ATC|Código INEGI|Código ISO
        es	label	Código de área|Código del COI|Código postal|Cónyuge|Datos de origen|Datos del juego|Daños totales
        es	label	Debate (s)|Debut|Debut deportivo|Declaración|Declinación (δ)|Densidad|Departamento|Deporte
        es	label	Deportes|Desarrollado por|Desarrollador|Desarrolladora|Desarrollo|Desarrollo del|Descensos
        es	label	Descubridor|Desembocadura|Desplazamiento|Destino|Diagnóstico|Dialectos|Dinastía|Diputados
        es	label	Diputados obtenidos|Dirección|Dirección artística|Director|Director ejecutivo|Director(es)
        es	label	Disciplina|Disciplinas|Discográfica|Discográficas|DiseasesDB|Diseñada|Diseñado por|Diseñador
        es	label	Diseñador(es)|Diseño de producción|Disipado|Disolución|Distancia|Distinciones|Distribución
        es	label	Distribuidor|Distribuidora|Distrito|Divisiones|División|Diámetro|Diócesis|Doblador en España
        es	label	Doblador en Hispanoamérica|Dom. Internet|Dominio|Dominio internet|Dorsal|Dorsal(es)|DrugBank
        es	label	Duración|Duración de campaña|Duración de la misión|Duración planificada|Dureza Mohs|Edad|Edición
        es	label	Edición original en|Editorial|Educación|Educado en|Efectos especiales|Efluentes|Electrificación
        es	label	Electronegatividad|Electrones por nivel|Elementos orbitales|Elevación|Empleador|Empleados
        es	label	Empresa matriz|Empresa(s) productora(s)|En español|En servicio|Enemigos|Entalpía de fusión
        es	label	Entalpía de vaporización|Entidad|Entregado por|Entrenador|Era geológica|Escisión de|Escrito en
        es	label	Escritor(es)|Escritura|Eslora|Especialidad|Especialización|Especie|Estadio|Estado|Estado actual
        es	label	Estado legal|Estado ordinario|Estado(s) de oxidación|Estatura|Estatus oficial|Estatuto|Estilo
        es	label	Estreno|Estructura cristalina|Estructura mando|Estudiantes|Etnias relacionadas|Eventos
        es	label	Eventos históricos|Excentricidad|Excentricidad orbital|Excreción|Exmiembros|Extensiones comunes
        es	label	Fabricante|Factores de riesgo|Fallecimiento|Fallecimientos|Familia|Familiares|Fecha
        es	label	Fecha de lanzamiento|Fecha de publicación|Fidelidad|Fiesta oficial|Fiestas mayores|Filiales|Filo
        es	label	Firma|Flota|Forma de gobierno|Forma legal|Forma parte de|Formación|Formado|Formato|Fotografía
        es	label	Frecuencia|Fronteras|Función|Fundación|Fundada|Fundador|Fábricas|Fórmula estructural
        es	label	Fórmula molecular|Fórmula semidesarrollada|Gabinete|Ganador(a)|Ganancias|Gentilicio|Gestor
        es	label	Gobernador|Gobernadora|Goleador|Goles|Goles en clubes|Goles en selecciones|Golpes|Grabación
        es	label	Gravedad|Grupo, período, bloque|Guerras|Guerras y batallas|Guion|Guionista|Guionista(s)|Género
        es	label	Género(s)|Géneros|Ha influido a|Habitantes|Hablado en|Hablantes|Hablantes nativos
        es	label	Hablantes no nativos|Heridos|Hermanada con|Hijos|Himno|Hora|Horario|Huso horario|IATA|ID COSPAR
        es	label	IDH|ISBN|ISIN|ISO 3166-2|ISO 639-1|ISO 639-2|ISO 639-3|ISSN|Ideología|Idioma|Idioma oficial
        es	label	Idioma(s)|Idioma(s) original(es)|Idiomas|Idiomas disponibles|Idiomas oficiales|Ilustrador
        es	label	Implementaciones|Implicado|InChI|Inauguración|Inclinación|Inclinación axial|Independencia
        es	label	Industria|Influido por|Infraclase|Infraorden|Ingeniero estructural|Ingresos|Iniciado|Instalaciones
        es	label	Instrumento|Instrumentos|Intendente|Interpretado por|Introducido|Islas|Islas interiores|KEGG
        es	label	Lado B|Lanzamiento|Lanzamiento inicial|Lealtad|Lema|Lengua materna|Licencia|Liga|Localización
        es	label	Long. navegable|Longitud|Longitud del cañón|Longitud del nodo ascendente|Longitud máxima
        es	label	Longitud total|Lugar|Lugar de lanzamiento|Lugar de producción|Luminosidad|Líder|Línea
        es	label	Línea de costa|Líneas|Macizo|Madre|Mag. absoluta|Mag. aparente (V)|Magnitud absoluta
        es	label	Magnitud aparente|Mancomunidad|Manga|Mantenimiento|Maquillaje|Mar|Marcas|Masa|Masa atómica
        es	label	Masa de lanzamiento|Masa molar|Masa solar|Mascota|Material|Matrícula|Mayor goleador|MeSH|Medallero
        es	label	Medicación|MedlinePlus|Mejor jugador|Mejor ranking|Metabolismo|Metalicidad|Miembro de|Miembros
        es	label	Modelo de desarrollo|Modos de juego|Momento dipolar|Monarca|Moneda|Montaje|Motivación|Motor
        es	label	Movimiento|Muertos|Municipio|Municipios|Munición|Más partidos|Método de detección|Música
        es	label	N.º construidos|N.º de episodios|N.º de temporadas|NFPA 704|Nacimiento|Nacional|Nacionalidad
        es	label	Narrador|Nombre DNS|Nombre IUPAC|Nombre completo|Nombre de nacimiento|Nombre nativo
        es	label	Nombre, símbolo, número|Núcleo|Núcleos de población|Número CAS|Número RTECS|OACI|OMIM|Obispo
        es	label	Objetivos|Obra notable|Obras notables|Ocupación|Oficial en|Ojos|Operador|Operadores|Orden
        es	label	Organización juvenil|Organizador|Origen|Otorgado por|Otros idiomas|Otros nombres
        es	label	Otros usuarios destacados|PIB (PPA)|PIB (nominal)|PIB nominal|Padre|Padres|Paradigma|Paralaje
        es	label	Pareja|Parlamento|Parte de|Participación|Participantes|Partido judicial|Partido político|Partidos
        es	label	Partidos internacionales|Patrona|Patrón|País|País de origen|Países|Países de la cuenca|Pelo
        es	label	Perihelio|Periodo de rotación|Perpetrador|Perpetradores|Personal académico|Personas clave|Período
        es	label	Período de actividad|Período histórico|Período orbital sideral|Período orbital sinódico|Peso
        es	label	Peso mol.|Pierna hábil|Pistas|Planta de ensamble|Plantas|Plataforma(s)|Plataformas|Plazas
        es	label	Población|Población censal|Población total|Portavoz|Posicionamiento en listas|Posición|Potencia
        es	label	Predecesor|Predecesora|Pref. telefónico|Prefijo radiofónico|Prefijo telefónico|Premio a
        es	label	Presentado por|Presentador|Presidencia|Presidente|Presión|Presión de vapor|Presión mínima
        es	label	Presupuesto|Prevención|Primer ministro|Primer vuelo|Primera aparición|Primera ascensión
        es	label	Primera edición|Primera emisión|Primera entrega|Proclamación|Producción|Productor(es)
        es	label	Productor(es) ejecutivo(s)|Productora|Productos|Profesional desde|Profesores|Profundidad
        es	label	Programado en|Programador|Prominencia|Promotor|Propietario|Propulsión|Protagonistas|Provincia
        es	label	PubChem|Publicación|Puerto de registro|Puesto|Puntal|Punto de ebullición|Punto de fusión
        es	label	Punto de inflamabilidad|Punto más alto|Páginas|Radio|Radio atómico (calc)|Radio covalente
        es	label	Radio de van der Waals|Radio medio|Rama militar|Rango|Ranking actual|Raza|Recaudación|Recinto
        es	label	Recompensa|Rector|Rectora|Registrador|Registrados|Registro|Región|Regulado por|Reinado|Reino
        es	label	Relacionada con|Religión|Reparto|Residencia|Resultado|Resultados|Retirada|Retirada deportiva
        es	label	Retirado|Ruta|SMILES|Satélites|Sección|Secretaria general|Secretario general|Secretario/a general
        es	label	Sede|Sede central|Segmento|Selección|Selección nacional|Semieje mayor|Senado|Senadores
        es	label	Senadores obtenidos|Sencillos de|Sensores|Separación|Sepultura|Serie|Serie química|Servicios
        es	label	Servicios detallados|Seudónimo|Sexo|Sigla|Significado|Similares|Sinónimos|Sirve a
        es	label	Sistema de disparo|Sistema de referencia|Sistema de tipos|Sistema montañoso|Sistema operativo
        es	label	Sitio web|Solubilidad en agua|Sonido|Sospechoso|Subcampeón|Subclase|Subdivisiones|Subfamilia
        es	label	Subfilo|Subgénero|Suborden|Subreino|Subtribu|Sucesión de películas|Sucesor|Sucesora|Superfamilia
        es	label	Superficie|Superficie de cuenca|Superorden|Supervisor doctoral|Supervivientes|Símbolo bursátil
        es	label	Síntomas|Tamaño|Tara|Tema principal|Tema(s)|Temperatura|Temperatura crítica|Temperatura media
        es	label	Temperatura superficial|Temporada|Tercero|Termina|Terminales|Tipo|Tipo de TLD|Tipo de ataque
        es	label	Tipo de lago|Tipo de misión|Tipo de programa|Tipo de rocas|Tipo de voz|Titularidad|Tradiciones
        es	label	Traductor|Transmisión|Tratamiento|Trayectoria|Tribu|Tripulación|Tráfico|Tutores|Técnica|Título
        es	label	Título original|UNII|URL|Ubicación|Ubicación administrativa|Unidad militar
        es	label	Unidades comercializadas|Unión proteica|Uso|Usos|Usuario|Usuario principal|Usuarios principales
        es	label	Vano mayor|Variabilidad|Variantes|Vehículo|Velocidad|Velocidad de escape|Velocidad del sonido
        es	label	Velocidad máxima|Velocidad orbital media|Velocidad radial|Versiones|Versión actual|Vertiente
        es	label	Vestuario|Vice primer ministro|Vicepresidente|Vida media|Vientos máximos|Viscosidad|Volumen
        es	label	Volumen molar|Votantes|Votos|Votos en blanco|Votos nulos|Votos válidos|Voz original|Vía soportada
        es	label	Vías|Vías de adm.|Zona|eMedicine|no. SATCAT|Ámbito|Área|Área de operación|Área de superficie
        es	label	Áreas afectadas|Índice de color|Índice de refracción|Órgano legislativo|Óxido|Última aparición
        es	label	Última edición|Última emisión|Última erupción|Última versión en pruebas|Última versión estable
        es	label	Último contacto
        es	header	Administración|Alternativo|Bajas|Características|Características orbitales|Carrera deportiva
        es	header	Carrera militar|Carrera política|Comandantes|Cronología|Datos de observación|Datos generales
        es	header	Datos técnicos|Datos y cifras|Debut como jugador|Demografía|Descubrimiento|Dimensiones
        es	header	Ficha técnica|Figuras políticas|Fuerzas en combate|Historia|Identidad|Identificadores
        es	header	Información artística|Información general|Información histórica|Información personal
        es	header	Información profesional|Información religiosa|Información técnica|Intervención|Organización
        es	header	Otros datos|Patrimonio de la Humanidad de la Unesco|Premios artísticos|Propiedades físicas
        es	header	Propiedades químicas|Taxonomía|Titular|Títulos|Unidades militares|Uniforme|Última temporada
        es	part	Bronce|Largo|Media|Máxima|Mínima|Oro|Otras|Plata|Total
        it	label	% delle acque|(clade)|1ª app. in|1ª ed. italiana|1ª ed. originale|Abbreviazione|Abbreviazioni
        it	label	Abitanti|Acceleraz. di gravità in superficie|Afelio|Affiliazione internazionale|Affiliazioni
        it	label	Affluenti|Affluenza|Al|Albedo|Album di provenienza|Album precedente|Album pubblicati
        it	label	Album successivo|Alimentazione|Allenatore|Altezza|Altitudine|Altitudine foce|Altitudine massima
        it	label	Altitudine sorgente|Altre informazioni|Altre lingue|Altri titoli|Ambientazione|Amministrazione
        it	label	Anelli|Anniversari|Anno|Antagonista|Apertura alare|Architetto|Arcipelago|Arcivescovo
        it	label	Area calpestabile|Area di azione|Aree colpite|Argom. del perielio|Arma|Armamento|Arrangiamenti
        it	label	Arrondissement|Artista|Ascensione retta|Ascensori|Aspetto|Assemblaggio|Assemblea|Atterraggio
        it	label	Attiva|Attivazione|Attraversa|Auto simili|Autonomia|Autore|Autore/i|Autore/i prima ascensione
        it	label	Autori|Azionamento|Bacino idrografico|Bacino imbrifero|Base|Battaglie/guerre|Binari|Borse valori
        it	label	Cadenza di tiro|Calibro|Calore di fusione|Calore specifico|Campate|Campionato|Campioni in carica
        it	label	Candidati|Cantiere|Cantone|Capitale|Capo del governo|Capo di Stato|Capo di governo|Capoluogo
        it	label	Carriera da allenatore|Casa di produzione|Casus belli|Categoria|Catena|Centro principale
        it	label	Cerimonia apertura|Cerimonia chiusura|Chiusura|Circonferenza orbitale|Circoscrizione|Città
        it	label	Città metropolitana|Cl. climatica|Cl. sismica|Classe|Classe ICAO|Classe spettrale|Classifica
        it	label	Classificazione|Coalizione|Cod. catastale|Cod. postale|Codice|Codice IATA|Codice ICAO|Codice INSEE
        it	label	Codice ISO 3166-2|Codice ISTAT|Codici ISO 3166|Codici di classificazione|Collegio|Collocazione
        it	label	Colonne sonore|Colori|Colori sociali|Comandante|Comandanti|Commerciale|Committente|Competizioni
        it	label	Completamento|Comuni|Comuni confinanti|Comunità autonoma|Condizioni|Conducibilità elettrica
        it	label	Conducibilità termica|Conduttore|Confederazione|Configurazione elettronica|Confini|Coniuge
        it	label	Consacrazione|Consigli P|Consorte|Continente|Controllate|Coordinate|Coordinatore|Coprotagonista
        it	label	Corazzatura|Costellazione|Costo|Costo unitario|Costruttore|Costruzione|Costumi|Dal|Danni|Data
        it	label	Data di istituzione|Data di pubblicazione|Data entrata in servizio|Data prima ascensione
        it	label	Data prima versione|Data primo volo|Data ritiro dal servizio|Dati tecnici|Declinazione|Decorazioni
        it	label	Densità|Densità (g/cm3, in c.s.)|Densità media|Descrizione|Design|Destinazione|Destino finale
        it	label	Diametro apparente|Diametro equat.|Dimensione|Dimensioni|Dinastia|Dintorni|Diocesi|Dipartimento
        it	label	Dipendenti|Direzione|Dischi|Disciplina|Dislocamento|Dissipazione|Dissoluzione|Distanza dal Sole
        it	label	Distretto|Distributore|Distribuzione digitale|Distribuzione in italiano|Divisione|Docenti|Dominio
        it	label	DrugBank|Durata|Durata mandato|Eccentricità|Editore|Edizione|Edizioni|Effetti speciali|Effettivi
        it	label	Elettronegatività|Emissari principali|Entalpia di vaporizzazione|Entrata in servizio|Episodi
        it	label	Equipaggio|Erede|Esecuzioni notevoli|Esemplari|Esito|Estensioni comuni|Etichetta|Etnici
        it	label	Età stimata|Euro NCAP|Evoluzione storica|Eziologia|Famiglia|Fascia di età|Fatturato|Fecondità
        it	label	Federazione|Feriti|Festa nazionale|Figli|Filiali|Filogenesi|Fine mandato|Firma|Fondata da
        it	label	Fondatore|Fondazione|Forma di governo|Forma societaria|Formati|Formato|Formazione|Formula
        it	label	Formula bruta o molecolare|Fotografia|Frasi H|Frazioni|Fuso orario|Genere|Gestore|Gestori
        it	label	Giorno festivo|Giovanili|Gol segnati|Grande Parte|Grande Settore|Gruppi|Gruppi precedenti|Gruppo
        it	label	Gruppo attuale|Gruppo parl. europeo|Gruppo parlamentare|Gruppo, periodo, blocco|Guarnigione/QG
        it	label	Ha influenzato|Hub|ICD-10|ICD-9-CM|ISIN|ISU|Ideatore|Ideologia|Immagine del veicolo
        it	label	Immissari principali|Impiego|Impostazione|In carica|Inaugurazione|Incarichi parlamentari|Incidenza
        it	label	Inclinazione assiale|Inclinazione orbitale|Incontri disputati|Incoronazione|Indice di colore (B-V)
        it	label	Indipendenza|Indirizzo|Influenzato da|Ingresso nell'ONU|Inizio costruzione|Inizio mandato|Inno
        it	label	Inno nazionale|Interpretato da|Interscambi|Iscritti|Isolamento|Lancio|Larghezza|Leader|Legislatura
        it	label	Legislature|Licenza|Linee|Lingua|Lingua originale|Linguaggio|Lingue|Lingue ufficiali|Live|Località
        it	label	Localizzazione|Locutori|Longitudine del nodo ascendente|Luce max.|Luminosità|Lunghezza
        it	label	Lunghezza canna|Luogo|Luogo di nascita|Luogo di sepoltura|Luogo lancio|Madre|Magnitudine app.
        it	label	Magnitudine ass.|Mano preferita|Mappa di localizzazione|Massa|Massa molecolare (u)|Materiale|MeSH
        it	label	MedlinePlus|Membri|Metallicità|Miglior marcatore|Miglior ranking|Modalità di gioco
        it	label	Modifiche territoriali|Monarca|Montaggio|Mortalità|Morte|Morti|Motivazione|Moto proprio
        it	label	Motore grafico|Motto|Munizioni|Musiche|NSSDC ID|Nasce|Nascita|Nazionale|Nazionalità|Nazione
        it	label	Nazioni partecipanti|Nome IUPAC|Nome abitanti|Nome commerciale|Nome completo|Nome di nascita
        it	label	Nome latino|Nome ufficiale|Nome, simbolo, numero atomico|Nomenclatura binomiale|Nomi alternativi
        it	label	Nomi comuni|Numero CAS|Numero EINECS|OMIM|Obiettivo|Oggetto della celebrazione|Operatore|Operatori
        it	label	Opere audiovisive|Ordine|Organizzatore|Organizzazione giovanile|Origine|PIL|PIL (PPA)
        it	label	PIL (nominale)|PIL pro capite (PPA)|PIL pro capite (nominale)|Padre|Paese d'origine
        it	label	Paese di produzione|Palmarès|Paradigmi|Parallasse|Parenti|Parlamentari|Parlato da|Parlato in
        it	label	Partecipanti|Partiti|Partito europeo|Partito politico|Passo|Patrono|Perdite|Perielio
        it	label	Periferiche di input|Periodo di attività musicale|Periodo di rotazione|Periodo orbitale
        it	label	Periodo sinodico|Personaggi|Persone chiave|Pescaggio|Peso|Peso a vuoto|Peso atomico
        it	label	Peso max al decollo|Phylum|Piani|Piattaforma|Piste|Popolazione|Portata media|Portavoce|Posizione
        it	label	Potenza|Poteri|Preceduto da|Predecessore|Prefisso|Prefisso tel.|Presidente|Pressione atm.
        it	label	Pressione minima|Prima TV originale|Prima visione|Prodotti|Produttore|Produttore esecutivo
        it	label	Produzione|Professione|Profondità massima|Profondità media|Progettista|Programmazione|Prominenza
        it	label	Promozioni|Proprietario|Proprietà|Propulsione|Protagonisti|Province|Provincia|PubChem
        it	label	Pubblicazione|Puntate|Punto di ebollizione|Punto di fusione|Raccolte|Radiazione
        it	label	Raggio atomico (calc.)|Raggio covalente|Raggio di van der Waals|Raggio medio|Ranking|Rapporto
        it	label	Realizzazione|Record|Regia|Regione|Regioni confinanti|Registrazione|Regno|Regolato da|Religione
        it	label	Requisiti di sistema|Responsabili|Rete televisiva|Retrocessioni|Rettore|Ricorre|Ricostruzione
        it	label	Ruolo|SMILES|Satelliti|Sceneggiatura|Scenografia|Schiacciamento|Schieramenti|Scoperta|Scopo
        it	label	Scopo di lucro|Scopritore|Scrittura|Secondo|Sede|Sede principale|Seggi|Seggi Camera
        it	label	Seggi Consigli regionali|Seggi Europarlamento|Seggi Senato|Segretario|Seguito da|Semiasse maggiore
        it	label	Serie|Servizio|Sesso|Settore|Sezione|Sfocia|Sigla autom.|Simboli|Simboli di rischio chimico
        it	label	Sindaco|Singolo precedente|Singolo successivo|Sinonimi|Sistema operativo|Sito web|Slogan|Società
        it	label	Soggetto|Solubilità in acqua|Soprannome|Soprannomi|Sopravvissuti|Sostituisce la|Sostituita da
        it	label	Sottofamiglia|Sottogenere|Sottordine|Sottoregno|Sottosezione|Specialità|Specie|Sport|Squadra
        it	label	Squadre di club|Stadio|Stagione in corso|Stagioni|Stati|Stati di ossidazione|Stato|Stato attuale
        it	label	Stato della materia|Stato di conservazione|Stato precedente|Statuto|Stazza lorda|Stella madre
        it	label	Stile|Stile architettonico|Strumentazione|Strumento|Studenti|Studio|Successore|Suddivisioni
        it	label	Superfamiglia|Superficie|Superficie alare|Supergruppo|Superphylum|Supporto|Sviluppatore|Sviluppo
        it	label	Sviluppo costiero|TLD|Tangenza|Targa|Tasso di crescita|Tecnica|Tema|Temperatura di ebollizione
        it	label	Temperatura di fusione|Temperatura superficiale|Termine carriera|Territorio|Testata|Tipizzazione
        it	label	Tipo|Tipo di sito|Tipo principale|Tiro utile|Titolare|Titoli nazionali|Titoli vinti
        it	label	Titolo di studio|Titolo originale|Tracce|Trasmissione|Tribù|Trucco|URL|Ubicazione|Ufficiale in
        it	label	Ultima eruzione|Ultima versione|Università|Universo|Uso|Utile netto|Utilizzatore principale
        it	label	Utilizzatori principali|Valuta|Varo|Velocità|Velocità alla volata|Velocità del suono
        it	label	Velocità di fuga|Velocità max|Velocità orbitale|Velocità radiale|Vettore|Vice presidente
        it	label	Vicesegretario|Vincitore|Vittime|Voce orig.|Voci italiane|Volume|Volume molare|Voti|eMedicine
        it	header	Caratteristiche generali|Caratteristiche tecniche|Carriera|Cartografia
        it	header	Classificazione scientifica|Competizione|Dati amministrativi|Dati della missione|Dati fisici
        it	header	Dati generali|Dati osservativi|Dati societari|Descrizione generale|Dimensioni e pesi
        it	header	Doppiatori italiani|Economia|Generale|Idrografia|Indicazioni di sicurezza|Informazioni generali
        it	header	Interpreti e personaggi|Parametri orbitali|Politica|Premi|Prestazioni|Prima TV
        it	header	Proprietà chimico-fisiche|Segni distintivi|Superficie e popolazione|Trasporti|Varie
        it	part	(max)|(media)|(min)|Argento|Bronzo|Oro|Totale
        pt	label	Abertura oficial|Acidez (pKa)|Acionistas|Administração|Afiliação europeia|Afiliação internacional
        pt	label	Afiliação(ões)|Afiliações|Afluentes|Afluentes principais|Afélio|Ala jovem|Albedo|Alcance efetivo
        pt	label	Alcunhas|Alfabetização|Alma mater|Altitude|Altitude da foz|Altitude da nascente|Altura|Alvo(s)
        pt	label	Andares|Anfitrião|Aniversário|Anos|Anos de serviço|Antecessor(a)|Aparência|Apelido|Apelido(s)
        pt	label	Aposentado em|Apresentador(es)|Argumento|Arma(s)|Armamento|Arquidiocese|Arquipélago|Arquiteto
        pt	label	Arquiteto(a)|Artilheiro|Artista(s)|Asc. reta|Assentos obtidos|Assinatura|Assunto|Atividade|Ativos
        pt	label	Atletas|Autonomia|Autor|Autor(es)|Ação|Bacia hidrográfica|Baixas|Banhado por|Baseado em|Batalhas
        pt	label	Batimento de quilha|Beligerantes|Blindagem|Boca|CEO|CEP|CID-10|CID-9|Cadastro|Cadência de tiro
        pt	label	Caixa de velocidades|Calado|Calibre|Calor específico|Campeão|Campo(s)|Campus|Candidato a vice
        pt	label	Capacidade|Capacidade anual|Capital|Cargos a eleger|Cartucho|Casa|Casus belli|Caudal máximo
        pt	label	Caudal médio|Causa da morte|Causas|Celebrado por|Censo|Cerimônia de abertura
        pt	label	Cerimônia de encerramento|ChemSpider|Cidadania|Cidade mais populosa|Cinematografia|Clado|Classe
        pt	label	Clima|Clube|Clube atual|Clubes|Clubes de juventude|Clubes profissionais|Codireção|Comandante
        pt	label	Comandantes|Comando|Comissionamento|Companhia(s) produtora(s)|Competição|Complicações
        pt	label	Compositor da música-tema|Compositor(es)|Composição|Comprimento|Comprimento do cano
        pt	label	Comprimento máximo|Comunidade autónoma|Concelho|Condutividade elétrica|Condutividade térmica
        pt	label	Conexões|Configuração electrónica|Conflitos|Conhecido(a) por|Consorte|Constelação|Construção
        pt	label	Conversões/relançamentos|Coordenadas|Cor (B-V)|Cordilheira|Cores|Coroação|Corporação|Cotação
        pt	label	Criado por|Criador|Criador(es)|Criação|Cruza|Custo unitário|Cód. IBGE|Cód. ISO|Cód. Internet
        pt	label	Cód. telef.|Código|Código postal|Cônjuge|Danos|Data|Data de nasc.|Declinação|Delta
        pt	label	Demografia eleitoral|Densidade|Densidade média|Densidade, dureza|Deputados estaduais
        pt	label	Deputados federais|Descendência|Descomissionamento|Desenvolvedor|Desenvolvedor(es)
        pt	label	Desenvolvedora(s)|Desfecho|Deslocamento|Destinos|Dimensões|Dinastia|Diocese|Diretor de fotografia
        pt	label	Diretor(es)|Direção|DiseasesDB|Dissipação|Distribuição|Distribuição geográfica|Distrito|Distritos
        pt	label	Distância|Distância até a capital|Distância entre os eixos|Dividiu-se de|Divisão
        pt	label	Diâmetro equatorial|Docentes|Domínio|DrugBank|Duração|Duração da missão|Editora|Editora(s)|Edição
        pt	label	Educação|Efluentes|Elenco|Eletronegatividade|Elétrons (por nível de energia)|Em serviço
        pt	label	Emancipação|Emissora original|Empregador(a)|Empregados|Empresa-mãe|Encerramento
        pt	label	Endereço eletrônico|Entalpia de fusão|Entalpia de vaporização|Enterro|Entrada na UE|Envergadura
        pt	label	Episódios|Escrita|Escrito em|Escritor(es)|Espaço onde decorre a história|Especialidade
        pt	label	Espectro político|Esposa|Espécie|Estado|Estado atual|Estado da matéria|Estado de conservação
        pt	label	Estado do desenvolvimento|Estado(s) de oxidação|Estados limítrofes|Estatuto patrimonial|Estilo
        pt	label	Estilo de tipagem|Estilo dominante|Estimativa para|Estrutura cristalina|Estádio|Estádio principal
        pt	label	Estúdio(s)|Etnia|Eventos|Ex-integrantes|Excentricidade|Exibição original|Expectativa de vida
        pt	label	Extensão|Extensão vocal|Fabricante|Falado(a) em|Falecimento|Família|Fatalidades|Fatores de risco
        pt	label	Faturamento|Feriado municipal|Feridos|Figurino|Filho(a)(s)|Filhos(as)|Filiação|Filo|Formato
        pt	label	Formato de exibição|Formato(s)|Formação|Forças|Foz|Frases R|Frases S|Freguesias|Frequência
        pt	label	Fronteira|Frota|Funcionários|Fundador(es)|Fundação|Fundação do município (ou foral)|Função
        pt	label	Fuso horário|Fórmula molecular|Fórmula química|Geminação|Gentílico|Gini|Gol(o)s|Governador|Governo
        pt	label	Graduação|Gravado em|Gravadora|Gravadora(s)|Gravação|Gravidade equatorial|Gravidade superficial
        pt	label	Grupo no Parlamento Europeu|Grupo, período, bloco|Guerras|Género|Género literário|Género(s)|Gênero
        pt	label	Gênero literário|Gênero(s)|Hab. inscritos|Habilidades|Herdeiro(a)|Hino nacional|História|Homônimo
        pt	label	IATA|ICAO|IDH|ISBN|ISO 639-1|ISO 639-2|ISO 639-3|Idade|Identificação NSSDC|Ideologia|Idioma
        pt	label	Idioma original|Idioma(s)|Ilhas|Ilustrador|Inauguração|Inclinação|Independência|Indústria
        pt	label	Influenciada por|Influenciou|Infraordem|Instituições|Instrumento(s)|Instrumentos|Integrantes
        pt	label	Interpretado por|Introduzido em|Início da construção|Início habitual|Isolamento|Jogos (golos)
        pt	label	Jogos e gol(o)s|LAJIR|Lado B|Lançamento|Lançamento inicial|Largura|Largura máxima|Lealdade
        pt	label	Legislatura|Lema|Letrista(s)|Licença|Linha|Linhas|Listas|Locais|Local|Local de lançamento
        pt	label	Local de nasc.|Local de origem|Localidades mais próximas|Localização|Lucro|Lugares|Luminosidade
        pt	label	Líder|Líder desde|Língua nacional|Língua oficial|Língua oficial de|Línguas oficiais
        pt	label	Magnitude absoluta|Magnitude aparente|Magnum opus|Maior vão livre|Mantenedora|Mantida por
        pt	label	Maquinário|Marido|Mascote|Massa|Massa atómica|Massa de lançamento|Massa molar
        pt	label	Material (d)esportivo|MeSH|Medicação|MedlinePlus|Melhor jogador|Melhor marcador|Melhor ranking
        pt	label	Membros|Mesorregião|Mesorregiões|Metalicidade|Microrregião|Microrregiões|Mira|Missão|Modalidade
        pt	label	Modelo|Modelos relacionados|Modelos similares|Modos de jogo|Moeda|Montagem|Morada
        pt	label	Mortalidade infantil|Morte|Mortes|Motivo|Motor|Motor(es)|Movimento de passageiros
        pt	label	Movimento literário|Mudanças territoriais|Município|Municípios|Municípios limítrofes|Mãe|Mão|Média
        pt	label	Método de diagnóstico|Música|N.º de episódios|N.º de freguesias|N.º de participantes
        pt	label	N.º de temporadas|Nacionalidade|Nascente|Nascimento|Nave|Nome IUPAC|Nome binomial|Nome comercial
        pt	label	Nome completo|Nome de nascimento|Nome nativo|Nome, símbolo, número|Nomes alternativos|Número
        pt	label	Número CAS|Número atómico|Número de satélites|Número eleitoral|OMIM|Ocupação|Operador|Operador(es)
        pt	label	Orago|Ordem|Organizador|Organização|Orientador(es)(as)|Origem|Orçamento|Orçamento anual
        pt	label	Outros nomes|PIB|PIB (base PPC)|PIB (nominal)|PIB per capita|Padre|Padroeiro(a)|Pai|Paradigma
        pt	label	Paralaxe|Parentesco|Partidas|Partido|Passageiros|Patrocinador(a)|País|País de origem|País(es)
        pt	label	Países participantes|Per capita|Periodicidade|Periélio|Período|Período de atividade
        pt	label	Período de rotação|Período em atividade|Período orbital|Período sinódico|Peso
        pt	label	Peso máx. de decolagem|Peso vazio|Pessoas-chave|Plataforma|Plataforma(s)|Plataformas|Pontal
        pt	label	Ponto culminante|Ponto de ebulição|Ponto de fulgor|Ponto de fusão|População|População total
        pt	label	Porcentagem|Posição|Pouso|Prefeito|Prefeito(a)|Presidente|Presidente da câmara municipal
        pt	label	Pressão atmosférica|Pressão de vapor|Pressão mais baixa|Prevenção|Primeira aparição
        pt	label	Primeira ascensão|Primeira-dama|Primeiro voo|Primeiro-ministro|Principais centros de operações
        pt	label	Principais implementações|Principais trabalhos|Principal rival|Prize money|Produtor(es)
        pt	label	Produtor(es) executivo(s)|Produtos|Produção|Produção executiva|Proeminência|Profissão
        pt	label	Profundidade máxima|Profundidade média|Progenitores|Prognóstico|Programador(es)|Projetista(s)
        pt	label	Promovidos|Proprietário|Proprietário(a)|Proprietário(s)|Propulsão|Propósito|Província|Prémios
        pt	label	Prêmios|Pseudônimo|PubChem|Publicadora(s)|Página oficial|Páginas|Pé|Pós-graduação|Público
        pt	label	Quantidade produzida|Raio|Raio atómico (calculado)|Raio covalente|Raio de Van der Waals|Ramo
        pt	label	Ranking atual|Razão social|Realização|Rebaixados|Receita|Rede|Registro|Região|Região (NUTS II)
        pt	label	Regulado por|Reinado|Reino|Reitor(a)|Relacionado(a) a|Religião|Renda líquida|Repositório
        pt	label	Residência|Responsável(is)|Rota mais fácil|Roteiro|SMILES|Sacerdote|Secretário-geral|Sede
        pt	label	Seleção nacional|Semieixo maior|Senadores|Sepultamento|Serve|Serviço/ramo|Serviços|Sexo|Sigla
        pt	label	Significado|Singles de|Sintomas|Sinónimos|Sinônimos|Sistema de suprimento|Sistema operacional
        pt	label	Sistema operativo|Slogan|Solubilidade em água|Sub-região (NUTS III)|Sub-reino|Subclasse|Subfamília
        pt	label	Subfilo|Subordem|Subsidiárias|Sucessor(a)|Superfamília|Surgido em|Suspeito(s)|Série|Série química
        pt	label	Sítio|Tema de abertura|Temperatura|Tempo onde decorre a história|Temporadas|Tese|Teto máximo
        pt	label	Times/clubes que treinou|Tipo|Tipo de ataque|Tipo de carroceria|Tipo de carroçaria|Tipo de eleição
        pt	label	Tipo de instituição|Tipo de missão|Tipo de navio|Tipo de sítio|Tipo espectral|Tipos
        pt	label	Torcedor(a)/Adepto(a)|Total de estudantes|Total de falantes|Tradução|Transmissão original
        pt	label	Tratamento|Treinador|Treinador(a)|Tribo|Tripulantes|Tripulação|Técnica|Título em Portugal
        pt	label	Título no Brasil|Títulos|Unidade|Unidade federativa|Uso|Utilizadores|Valor de mercado|Velocidade
        pt	label	Velocidade de escape|Velocidade de saída|Velocidade do som|Velocidade máxima
        pt	label	Velocidade orbital média|Velocidade radial|Ventos mais fortes|Vereadores|Versão em teste
        pt	label	Versão estável|Veículo de lançamento|Via|Vice-campeão|Vice-presidente|Vice-reitor(a)|Volume
        pt	label	Voluntários|Votos|Voz original|Vãos|Website|Website governamental|Zona tarifária|eMedicine
        pt	label	Água (%)|Área|Área da bacia|Área da superfície|Área total|Área(s) servida(s)|Áreas afectadas
        pt	label	Áreas afetadas|Órbitas|Óxido|Última aparição|Última erupção|Última versão
        pt	header	Aviões acidentados|Características atmosféricas|Características físicas
        pt	header	Características geográficas|Características gerais|Características orbitais
        pt	header	Classificação científica|Cronologia|Cronologia de singles|Dados de observação|Dados gerais
        pt	header	Dados pessoais|Descoberta|Especificações|Ficha técnica|Identificadores|Indicadores
        pt	header	Informação geral|Informações pessoais|Informações profissionais|Líderes|Motorização|Notas gerais
        pt	header	Outras informações|Propriedades|Propriedades atómicas|Propriedades físicas|Riscos associados
        pt	header	Vida militar|Vida política
        pt	part	1.ª vice|Bronze|Metro|Metropolitana|Máximo|Mínimo|Ouro|Prata|Total|Urbana
        ru	label	% водной поверхности|CAS|ChEBI|ChemSpider|DiseasesDB|DrugBank|Ethnologue|ISBN|ISO 639-1|ISO 639-2
        ru	label	ISO 639-3|InChI|Linguasphere|MeSH|MedlinePlus|NFPA 704|NSSDC ID|OMIM|PubChem|SCN|SMILES|URL|WALS
        ru	label	eMedicine|АТХ|Абсолютная звёздная величина|Абсолютная звёздная величина (V)|Авиакомпания
        ru	label	Авиационная группа|Автограф|Автомобильное движение|Автомобильный код|Автономность плавания|Автор
        ru	label	Автор песни|Автор проекта|Автор слов|Автор сценария|Авторы|Авторы сценария|Агломерация
        ru	label	Административный центр|Адрес|Акватория|Активы|Альбедо|Альбом|Альма-матер|Альянс|Амплуа|Апоцентр
        ru	label	Аппаратная платформа|Аргумент перицентра (ω)|Артиллерия|Археологическая культура|Архипелаг
        ru	label	Архитектор|Архитекторы|Архитектурный стиль|Аспирантура|Атмосферное давление|Атомная масса|Аудитор
        ru	label	ОС|Афелий|Базовые аэропорты|Бакалавриат|Бассейн|Без ранга|Биодоступн.|Благочиние|Большая полуось
        ru	label	Большая полуось (a)|Бонусная программа|Бортовой номер|Бронирование|Брутто-формула|Бывшие участники
        ru	label	Бюджет|В главной роли|В главных ролях|В отставке|ВВП (ППС)|ВВП (номинал)|ВРП|Валюта|Варианты
        ru	label	Введён в эксплуатацию|Ведущие|Ведущий|Вероисповедание|Вес|Взлётно-посадочные полосы|Вид
        ru	label	Вид боепитания|Видимая звёздная величина|Видимая звёздная величина (V)|Вице-президент|Включает
        ru	label	Включает в себя|Владелец|Вместимость|Внутр. код|Внутреннее деление|Водная система|Водоизмещение
        ru	label	Воеводство|Возраст|Возрастные рейтинги|Войны и конфликты|Вооружение|Впадающая река|Впадающие реки
        ru	label	Вращение|Время|Время проведения|Вручается за|Всего выпущено|Вторая космическая скорость (v₂)
        ru	label	Входит в|Выведен из состава флота|Выживших|Вылетели|Выпуск|Высота|Высота НУМ|Высота вершины
        ru	label	Высота над уровнем моря|Высота центра|Высшая точка|Вытекающая река|Выход на орбиту|Выходы к улицам
        ru	label	Вышли в плей-офф|ГОСТ 7.75–97|Геймдизайнер|Геймдизайнеры|Генеральный секретарь|Геоморфология|Гимн
        ru	label	Глава|Глава администрации|Глава правительства|Главный редактор|Главный тренер|Глубина заложения
        ru	label	Год|Год основания|Годовой пассажиропоток|Годы|Годы активности|Годы производства|Годы службы
        ru	label	Годы существования|Годы творчества|Годы эксплуатации|Голоса|Горная система|Город с
        ru	label	Городское поселение|Городской округ|Государственная религия|Государственные награды
        ru	label	Государственный строй|Гражданство|Гражданство спортивное|Губернатор|Давление пара
        ru	label	Дальность плавания|Дата|Дата анонса|Дата выпуска|Дата выхода|Дата записи|Дата ликвидации
        ru	label	Дата написания|Дата независимости|Дата образования|Дата основания|Дата открытия
        ru	label	Дата первой публикации|Дата проведения|Дата рождения|Дата роспуска|Дата смерти|Дата учреждения
        ru	label	Даты выпуска|Двигатели|Движитель|Движки|Движок|Дебют|Девиз|Департамент|Дети|Деятельность|Диалекты
        ru	label	Дизайнер|Династия|Дипольный момент|Директор|Дислокация|Дистрибьютор|Длина|Длина береговой линии
        ru	label	Длина ствола, мм|Длина, мм|Длительность|Длительность полёта|Длительность серии|Доктора
        ru	label	Долгота восходящего узла (Ω)|Домен|Дорога|Дочерние компании|Другие названия|Другие обозначения
        ru	label	Единиц произведено|Епархия|Жанр|Жанры|Забито голов|Завершение карьеры|Задачи|Заказан к постройке
        ru	label	Заказчик|Заключительная тема|Запуск|Звание|Земля|Зенитная артиллерия|Знаки отличия|Значение
        ru	label	Зона распространения|ИАТА|ИКАО|ИЧР|ИЮПАК|Игровой движок|Идеология|Известен как|Известные командиры
        ru	label	Изготовитель|Издатели|Издатель|Издательство|Изменение мест|Изменения|Изменения территорий
        ru	label	Иллюстратор|Имя при рождении|Имя самолёта|Инв.|Иностранные студенты|Инструменты|Интернационал
        ru	label	Интернет-домен|Интернет-домены|Интерфейс|Инфракласс|Инфраотряд|Исполнение|Исполнитель
        ru	label	Использование|Испытал влияние|Исток|История производства|Источники питания|Итог|Итого|Калибр, мм
        ru	label	Кандидат|Кандидат в релизы|Кантон|Капитализация|Капитан|Карта выборов|Карьера|Категория|Катойконим
        ru	label	Кем вручается|Кинокомпании|Кинокомпания|Клада|Класс|Класс и тип судна|Класс языка|Классификация
        ru	label	Клиренс|Клуб|Клубная карьера|Ключевые фигуры|Ковалентный радиус|Код ISO|Код ISO 3166-2|Код АСУЖТ
        ru	label	Код ИАТА|Код ИКАО|Код КОАТУУ|Код МОК|Код ОКАТО|Код ОКТМО|Код автомобиля|Код в «Экспресс-3»
        ru	label	Код в ГВР|Код реки|Код станции|Код субъекта РФ|Кодекс Алиментариус|Количество витков
        ru	label	Количество игр|Количество команд|Количество лифтов|Количество награждений|Количество островов
        ru	label	Количество платформ|Количество путей|Количество спортсменов|Количество участников
        ru	label	Количество членов|Количество этажей|Коллективы|Колёсная база|Колёсная формула|Командовал
        ru	label	Командующие|Команды и организации|Коммерческий|Композитор|Композиторы|Компоновка
        ru	label	Конец эксплуатации|Константа диссоциации кислоты|Конструктор|Континент|Конфедерация|Конфессии
        ru	label	Конфессия|Координаты|Коронация|Крупнейшие города|Крупнейший город|Крупнейший остров|ЛД50|Лейбл
        ru	label	Лейблы|Лекарственные формы|Лидер|Лидер партии|Лидер с|Линия|Листинг на бирже|Лицензия
        ru	label	Личный рекорд|Локализатор|Лучевая скорость (Rv)|Лучший бомбардир|Лучший игрок|МКБ-10|МКБ-10-КМ
        ru	label	МКБ-11|МКБ-9|МКБ-9-КМ|Максимальная дальность, м|Максимальный ветер|Марка|Марш|Масса|Масса (m)
        ru	label	Масса, кг|Материал|Материнская компания|Мать|Международное название|Мест в Государственной думе
        ru	label	Мест в нижней палате|Мест получено|Место|Место атаки|Место жительства|Место записи|Место лидера
        ru	label	Место погребения|Место проведения|Место работы|Место расположения|Место рождения|Место смерти
        ru	label	Место создания|Место съёмок|Местонахождение|Местоположение|Метаболизм|Металличность
        ru	label	Минимальное давление|Минно-торпедное вооружение|Мишень атаки|Модель|Мол. теплоёмк.
        ru	label	Молодёжная организация|Молодёжные клубы|Молярная масса|Молярная теплоёмкость|Молярный объём|Монарх
        ru	label	Монтаж|Мощность|Муниципальный район|Мэр|На вооружении у|На душу населения|На поверхности
        ru	label	На экранах|Награды|Награды и премии|Надкласс|Надотряд|Надсемейство|Название жителей
        ru	label	Название, символ, номер|Наземный транспорт|Наибольшая глубина|Наибольшее кол-во игр
        ru	label	Наивысшая позиция|Наивысшая точка|Наклон оси|Наклонение|Наклонение (i)|Написана на|Направление
        ru	label	Население|Наследник|Настоятель|Научная сфера|Научный руководитель|Национальная сборная
        ru	label	Национальности|Национальность|Начало деятельности|Начало карьеры|Начало работы|Начало эксплуатации
        ru	label	Начальная скорость пули, м/с|Начальная тема|Номер|Номер CAS|Номер ООН|Номер в ГИ|Номер тома ГИ
        ru	label	Носители|Носитель|Область|Область применения|Оборот|Образование|Общая длина|Общее число говорящих
        ru	label	Общие потери|Община|Объём|Объём (V)|Объём бака|Озвучивание|Округ|Оператор|Операционная прибыль
        ru	label	Операционная система|Операционные системы|Орбитальная скорость (v)|Организатор|Организаторы
        ru	label	Организация|Орденская принадлежность|Оригинал издан|Оружие|Осадка|Основан|Основана|Основание
        ru	label	Основание для награждения|Основано на|Основатели|Основатель|Основной конфликт|Основной пролёт
        ru	label	Основные реализации|Основные эксплуатанты|От партии|Отдел|Отец|Открывал|Открыт|Открытие|Откуда
        ru	label	Отмечается|Относительная высота|Отношение к религии|Отрасль|Отряд|Официально|Официальные языки
        ru	label	Официальный сайт|Официальный статус|Официальный язык|Оформление|Оценка|Параллакс (π)
        ru	label	Параметры решётки|Партийная печать|Партия|Пассажировместимость|Пассажиры|Патрон|Певческий голос
        ru	label	Первая космическая скорость (v₁)|Первое восхождение|Первое награждение|Первое появление
        ru	label	Первое упоминание|Первооткрыватель|Первый выпуск|Первый полёт|Переводчик|Переменность|Перепись
        ru	label	Пересадка на|Пересадочный узел|Пересекает|Перигелий|Период|Период вращения (T)|Период образования
        ru	label	Период обращения|Период полувывед.|Периодичность|Перицентр|Персоналии|Пиктограммы СГС|Письменность
        ru	label	Платформа|Платформы|Плотность|Плотность (при н. у.)|Площадь|Площадь водосбора
        ru	label	Площадь поверхности (S)|По всей планете|Победитель|Поверхностное натяжение|Повлиял на|Повят
        ru	label	Погибло|Погибшие|Погибших|Подданство|Подкласс|Подозреваемые|Подотряд|Подрод|Подсемейство|Подтип
        ru	label	Подцарство|Подчинение|Позиция|Позывной|Показатель преломления|Показатель цвета|Покровитель|Пол
        ru	label	Политический спектр|Полная|Полное имя|Полное название|Полярное сжатие|Полярный радиус
        ru	label	Порт приписки|Порядок|Посадка|Посещаемость|Последнее извержение|Последнее награждение
        ru	label	Последнее появление|Последняя версия|Построено|Потери|Похожие модели|Почтовые индексы
        ru	label	Почтовый индекс|Появился в|Празднование|Предельная концентрация|Председатель
        ru	label	Председатель Законодательного собрания|Председатель парламента|Председатель правительства
        ru	label	Предшественник|Предшественница|Предыдущий фильм|Преемник|Преемница|Прежние названия|Президент
        ru	label	Премии|Премьер-министр|Преподаватели|Приделы|Призовые, долл.|Призёры|Принадлежность
        ru	label	Принципы работы|Присуждается за|Прицел|Прицельная дальность, м|Причина|Причина смерти
        ru	label	Причина упразднения|Провинция|Программист|Продукция|Продюсер|Продюсеры|Прозвища|Прозвище
        ru	label	Прозрачность|Производитель|Производство|Происхождение|Пролёт|Противники|Профессии|Профессия
        ru	label	Профессора|Прошлые выборы|Прямое восхождение|Прямое восхождение северного полюса (α)|Псевдоним
        ru	label	Псевдонимы|Пункт вылета|Пункт назначения|Пунктов назначения|Рабочая нога|Рабочая рука|Радиус
        ru	label	Радиус атома|Радиус иона|Размер флота|Размеры|Разработан|Разработчик|Разработчики|Разряд
        ru	label	Разыгрывается медалей|Район|Районы|Ракета-носитель|Раненые|Раненых|Раса|Расовый тип|Расположение
        ru	label	Расположение сервера|Расселение|Рассеялся|Расстояние|Растворимость|Расход воды|Расширение файлов
        ru	label	Рац. формула|Рег. номер CAS|Рег. номер EINECS|Регент|Регион|Регионы|Регистрационный номер
        ru	label	Регистрация|Регулирующая организация|Режим игры|Режим работы|Режимы игры|Режиссёр|Режиссёры|Рейс
        ru	label	Рейтинг|Ректор|Религия|Реликвии и святыни|Репозиторий|Род|Род войск|Род деятельности|Род занятий
        ru	label	Родилась|Родился|Родственные народы|Рождение|Роли озвучивали|Роль исполняет|Рост|Сайт|Самоназвание
        ru	label	Сборка|Сборы|Светимость|Связан с|Связи|Связывание с белками плазмы|Сегмент|Сезоны
        ru	label	Сельское поселение|Семантика|Семейство|Семья|Серии|Серия|Сидерический период обращения|Силы сторон
        ru	label	Синодический период обращения|Система типов|Систематическое наименование|Системные требования
        ru	label	Склонение|Склонение северного полюса (δ)|Скорострельность, выстрелов/мин|Скорость хода
        ru	label	Следующий фильм|Смерть|Снаряжение|Снаряжённая|Собственник|Собственное движение|Собственный капитал
        ru	label	Созвездие|Создаваемые форматы файлов|Создатели|Создатель|Сокращения|Солёность|Соревнование
        ru	label	Соседние станции|Состав|Состояние|Союзники и блоки|Спасатели|Спектральный класс|Специализация
        ru	label	Спонсор|Спортивное звание|Способ атаки|Способности|Способы введения|Спутник|Спутники
        ru	label	Спущен на воду|Сражения/войны|Средний радиус|Средняя глубина|Средняя плотность (ρ)
        ru	label	Срок активного существования|Стадион|Стартовая площадка|Статус|Степени окисления|Стоимость
        ru	label	Стоимость единицы|Стоимость экземпляра|Столица|Сторона «Б»|Страна|Страниц|Страны|Страны-участницы
        ru	label	Строительство|Строительство начато|Структура решётки|Студенты|Студия|Субъект Федерации|Супруг
        ru	label	Супруга|Супруги|Сформировался|Сход с орбиты|Сценарист|Сценаристы|Текст произведения в Викитеке
        ru	label	Текущий статус|Телеканал|Телеканалы|Телефонный код|Температура|Температура Дебая
        ru	label	Температура кипения|Температура плавления|Теплопроводность|Территория|Террористы|Тестовая версия
        ru	label	Техника|Технические данные|Тип|Тип здания|Тип исполнения|Тип климата|Тип конструкции
        ru	label	Тип минерализации|Тип организации|Тип платформы|Тип сайта|Типы кузова|Тираж|Титулов|Токсичность
        ru	label	Торговые названия|Традиции|Традиционные названия|Трансляция|Трансмиссия|Тренер|Тренерская карьера
        ru	label	Тренеры|Триба|Убийцы|Угловой диаметр|Уд. теплота испарения|Уд. теплота плавления|Уезд|Уклон реки
        ru	label	Умер|Управление|Упразднена|Ускорение свободного падения на экваторе (g)|Установлен|Устье|Участие в
        ru	label	Ученики|Учредитель|Учреждён|Учёная степень|Учёное звание|Ущерб|Фармакол. группа|Федеральный округ
        ru	label	Федерация|Финалист|Форма вулкана|Форма платформ|Форма правления|Формат|Формат изображения
        ru	label	Фразы риска (R)|Функция|Хаб|Характер|Хват|Хим. формула|Хребет или массив|Хронология|Хронометраж
        ru	label	Художник|Художник-постановщик|Царство|Цвета|Цель|Цель атаки|Центр|Церемония закрытия
        ru	label	Церемония открытия|Цикл|Часовой пояс|Часовые пояса|Часть серии|Чей спутник|Чемпион|Численность
        ru	label	Численность и ареал|Число платформ|Число сезонов|Число серий|Число сотрудников|Число террористов
        ru	label	Число убийц|Число участников|Число учащихся|Число членов|Чистая прибыль|Читаемые форматы файлов
        ru	label	Членство|Ширина|Ширина моста|Штаб-квартира|Штат|Экваториальная скорость вращения
        ru	label	Экваториальный радиус|Экипаж|Экономический район|Экскреция|Эксплуатант|Эксплуатация
        ru	label	Эксцентриситет орбиты (e)|Электродный потенциал|Электронная конфигурация|Электроотрицательность
        ru	label	Энергия ионизации|Энтальпия|Этнические группы|Юридический адрес|Явка|Язык|Язык оригинала
        ru	label	Язык песен|Язык произведений|Языки|Языки интерфейса
        ru	header	Астрометрия|Атмосфера|Безопасность|Водоток|Военная служба|Воздушное судно|География
        ru	header	Динамические характеристики|Исследователь|История|История и география|История корабля
        ru	header	История службы|Коды в каталогах|Конструкция|Кристаллическая решётка простого вещества
        ru	header	Личная информация|Лётные характеристики|Массово-габаритные характеристики|Медали|На рынке
        ru	header	Научная классификация|Общая информация|Общие|Оптические свойства|Орбитальные характеристики
        ru	header	Основные характеристики|Параметры|Правители|Промежуточные ранги|Профессиональная деятельность
        ru	header	Прочие характеристики|Сведения о катастрофе|Свойства атома|Спектральные характеристики|Структура
        ru	header	Термические свойства|Термодинамические свойства простого вещества|Технические характеристики
        ru	header	Физические свойства|Физические характеристики|Характеристики|Химические свойства
        ru	header	Цифровые идентификаторы|Экономика|Элементы орбиты|Языковые коды
        ru	part	Бронза|Всего|Золото|Макс.|Мин.|Общая|По-русски|Серебро|Т. кип.|Т. плав.|в воде|ср.
        uk	label	Alma mater|DrugBank|IATA|ICAO|ISBN|ISO 639-1|ISO 639-3|InChI|Magnum opus|MeSH|OMIM|PubChem|SMILES
        uk	label	Єпархія|ІЛР|Ігровий рушій|Ідентифікатор COSPAR|Ідентифікатори|Ідеологія|Ізоляція|Ілюстратор
        uk	label	Ім'я при народженні|Інструмент|Інструменти|Інші назви|Історія використання|Абревіатура|Автограф
        uk	label	Автор|Адміністративний центр|Адреса|Адреса ради|Акваторія|Актор|Альбедо|Ареал|Архіпелаг|Архітектор
        uk	label	Атмосферний тиск|Атомна маса|Афелій|Басейн|Батько|Близькі до|Брати, сестри|Будівництво
        uk	label	Біноміальна назва|Біодоступність|ВВП (ПКС)|ВВП (номінал)|Вага|Валюта|Вартість одиниці
        uk	label	Введений в експлуатацію|Вебсайт|Вебсторінка|Ведучі|Велика піввісь|Верф|Вершина|Виборча явка
        uk	label	Виведений з експлуатації|Вид|Вид спорту|Видавець|Видавництво|Видано|Видано українською
        uk	label	Видима зоряна величина|Виділення|Викладачів|Виконавець|Виник|Випускники|Випущено|Виробник|Висота
        uk	label	Висота витоку|Висота гирла|Висота над рівнем моря|Виторг|Витрата води|Витік|Витікає|Виходи до
        uk	label	Виїзна|Власник|Вливаються|Внутр. води|Водойма|Водотоннажність|Вплинула на|Вручається
        uk	label	Всього збудовано|Втрати|Вчене звання|Відділ|Відкрита|Відкрито|Відкриття|Відносна висота
        uk	label	Відома завдяки|Відомий завдяки|Відсотки|Відстань|Війни/битви|Військове звання|Військові сили|Вік
        uk	label	Вікові обмеження|Галузь|Гарнізон/Штаб|Гирло|Голова|Голова ОДА|Голова партії|Голова ради
        uk	label	Головний тренер|Гори|Громада|Громадянство|Група, період, блок|Густина|Густота населення|Гімн
        uk	label	Дальність вогню|Дата|Дата випуску|Дата виходу|Дата відкриття|Дата запуску|Дата заснування
        uk	label	Дата появи|Дата розпуску|Дата святкування|Двигун|Двигуни|Девіз|День міста|Департамент|Державна
        uk	label	Державний устрій|Дизайнер|Династія|Дистриб'ютор|Довжина|Довжина берегової лінії|Доля|Домашня|Домен
        uk	label	Доступні мови|Дочірні компанії|Друга космічна швидкість|Дружина|Дулова швидкість|Діти|Діяльність
        uk	label	Екваторіальний радіус|Ексцентриситет|Екіпаж|Електронегативність|Електронна конфігурація|Жанр|Жанри
        uk	label	Забито голів|Завершення виступів|Загиблих|Загиблі|Заклад|Закладений|Записаний|Започатковано
        uk	label	Засноване|Засновано|Засновник|Засновник(и)|Заснування|Збитки|Зброя|Звання, нагороди|Знання мов
        uk	label	Значення|Зник|Знятий з озброєння|Зовнішній вигляд|Зріст|Калібр|Кампус|Кандидат|Касові збори
        uk	label	Кислотність (pKa)|Клада|Клас|Класифікація|Клуб|Ключові особи|Код ATC|Код ISO 3166-2|Код КАТОТТГ
        uk	label	Код КОАТУУ|Код станції|Коди ISO 3166|Колективи|Колишні учасники|Колісна база|Командувач
        uk	label	Командувачі|Комерційний|Композитор|Конструкція|Конфесія|Координати|Коронація|Космодром|Кошторис
        uk	label	Країна|Країни|Країни басейну|Кількість|Кількість команд|Кількість поверхів|Кількість сезонів
        uk	label	Кількість серій|Кількість членів|Кінокомпанія|Лейбл|Лейбли|Ліга|Лінія|Лістинг на біржі|Ліцензія
        uk	label	Ліцензія МОН|МКХ-10|МКХ-11|Магдебурзьке право|Маса|Матеріал|Мати|Мета атаки|Метаболізм|Мова
        uk	label	Мова програмування|Мова творів|Молекулярна формула|Молярна маса|Монтаж|Міжнародний союз|Міста
        uk	label	Місткість|Місце|Місць у Верховній Раді|Міський голова|На душу населення|На екранах|На службі|Набій
        uk	label	Нагороджені|Нагороди|Надродина|Надряд|Назва за IUPAC|Назва мешканців|Назва, символ, номер
        uk	label	Найближча залізнична станція|Найбільша глибина|Найбільше місто|Найбільший вітер|Найвища точка
        uk	label	Найкращий бомбардир|Народився|Народилася|Народне голосування|Населення|Наступний твір|Наступник
        uk	label	Наступниця|Науковий керівник|Науковий ступінь|Нахил орбіти|Національна збірна|Національність
        uk	label	Незалежність|Номер|Номер CAS|Носій|Носії|Об'єм|Область|Облікова картка|Озброєння|Округ|Оператор
        uk	label	Оператори|Операційна система|Орбітальний період|Організатор|Осадка|Освіта|Оснащення|Основні дані
        uk	label	Основні експлуатанти|Основні параметри|Основні реалізації|Остання поява|Останнє виверження
        uk	label	Останнє видання|Офіційний статус|Офіційні мови|Оцінка|Парадигма|Паралакс|Партія|Переклад|Перетинає
        uk	label	Перигелій|Перша згадка|Перша поява|Перше сходження|Перший випуск|Перший показ|Перший політ
        uk	label	Період напіврозпаду|Період обертання|Писемність|Платформа|Платформи|Площа|Площа басейну
        uk	label	Площа поверхні|Пов'язане із|Повна назва|Позиція|Політична партія|Помер|Померла|Понижені|Попередник
        uk	label	Попередниця|Попередній твір|Поранені|Порядок|Посада|Посилання|Поточний клуб|Поточний командувач
        uk	label	Похил|Поховання|Походження|Поширена в|Поштовий індекс|Поштові індекси|Правління|Президент
        uk	label	Прем'єр-міністр|Премії|Препарати|При народженні|Прибережні країни|Прибуток|Привід|Призначення
        uk	label	Прийнятий на озброєння|Приналежність|Прискорення вільного падіння|Притоки|Причини|Провінція
        uk	label	Продукція|Продюсер|Продюсери|Професіональні клуби|Професія|Пряме піднесення|Прізвиська|Прізвисько
        uk	label	Псевдонім|Під впливом від|Підклас|Підродина|Підряд|Підцарство|Радіус|Радіус ковалентний|Район
        uk	label	Райони|Ракета-носій|Раса|Регіон|Режим гри|Режисер|Режисери|Результат|Ректор|Релігія|Репозиторій
        uk	label	Реєстрація|Робоча нога|Робоча рука|Родина|Розміри|Розробник|Розташування|Розчинність (вода)|Роки
        uk	label	Роки активності|Роки виробництва|Рушій|Ряд|Рід|Рік|Річниці|Самоназва|Святкують|Світність
        uk	label	Середньорічний стік|Середня глибина|Середня густина|Серія|Симптоми|Синодичний період|Синоніми
        uk	label	Система|Система живлення|Система типізації|Систематична назва|Складання|Спектр|Спектральний клас
        uk	label	Спеціальність|Спеціалізація|Спосіб атаки|Спуск на воду|Співробітники|Стабільний випуск|Стадіон
        uk	label	Стан|Стан розробки|Староста села|Статус|Статус міста|Стать|Стиль|Столиця|Сторона Б|Сторони
        uk	label	Студентів|Ступінь окиснення|Сузір'я|Супутники|Схилення|Сценарист|Сценаристи|Творець|Творці
        uk	label	Телеканал|Телефонний код|Темп вогню|Тер. громада|Територіальні зміни|Термін|Терористи|Тип
        uk	label	Тип голосу|Тип носія|Тип сайту|Титулів|Ткип|Тоннаж|Тпл|Тренер|Триба|Тривалість|У головних ролях
        uk	label	У складі|У шлюбі з|Утворена|Учасник|Учасники|Форма власності|Форма правління|Холдингова компанія
        uk	label	Хронологія|Художник|Царство|Церемонія відкриття|Церемонія закриття|Час проведення|Часовий пояс
        uk	label	Частота|Чемпіон|Чисельність|Чистий прибуток|Членство|Швидкість|Ширина|Штаб-квартира|Штат
        uk	label	Юнацькі клуби
        uk	header	Історія|Атмосфера|Біологічна класифікація|Влада|Властивості|Військова служба|Географія
        uk	header	Загальна інформація|Загальні відомості|Карта|Місцева влада|Орбітальні характеристики
        uk	header	Особисті дані|Технічні характеристики|Фізичні характеристики|Характеристики
        uk	part	Всього|Максимум|Мінімум|Повна
        pl	label	ATC|Adres|Adres urzędu|Aglomeracja|Aktor|Aktualna wersja|Aktualna wersja stabilna
        pl	label	Aktualna wersja testowa|Aktywność|Akwen|Albedo|Alma Mater|Aphelium|Apogeum|Archipelag|Architekt
        pl	label	Artysta|Autor|Bandera|Barwy|Branża|Budżet|Burmistrz|Byli członkowie|Ciśnienie atmosferyczne|Czas
        pl	label	Czas trwania|Czas trwania odcinka|Częstotliwość|Członkostwo|Członkostwo międzynarodowe|Członkowie
        pl	label	DSM-IV|Data|Data budowy|Data i miejsce urodzenia|Data i miejsce śmierci|Data likwidacji
        pl	label	Data oblotu|Data odkrycia|Data otwarcia|Data powstania|Data premiery|Data rozwiązania|Data startu
        pl	label	Data urodzenia|Data wydania|Data założenia|Data śmierci|Debiut w PŚ|Deklinacja|Departament|Dewiza
        pl	label	Diecezja|DiseasesDB|Dochód netto|Doktorat|Domena|Domena internetowa|Dopływy|Dowódca|Dowódcy
        pl	label	Drogi startowe|DrugBank|Dynastia|Dyrektor|Dyrektor generalny|Dyscyplina|Dyscypliny|Dyslokacja
        pl	label	Dystrybucja|Dystrybutor|Dystrykt|Działania zbrojne|Dzieci|Dziedzina sztuki|Dzień|Długość
        pl	label	Długość całkowita|Długość lufy|Edukacja|Edycja|Elektroujemność|Epoka|Ethnologue|Faksymile
        pl	label	Finalista|Forma prawna|Formacja|Gatunek|Gatunki|Giełda|Gmina|Gminy miejskie|Gminy wiejskie|Godzina
        pl	label	Gole|Gospodarz|Gra|Grany przez|Gromada|Grupa|Grupa w Parlamencie Europejskim|Grupa, okres, blok
        pl	label	Gwiazdozbiór|Gęstość|Gęstość zaludnienia|Głowa państwa|Główne role|Główne wojny i bitwy
        pl	label	Główny projektant|Głębokość|Habilitacja|Hrabstwo|Hub|Hymn|ICD-10|ICD-11|ICD-9|ISIN|ISO 639-1|ISSN
        pl	label	Identyfikacja|Ideologia polityczna|Imiona i nazwisko urodzenia|Imię i nazwisko
        pl	label	Imię i nazwisko urodzenia|Implementacje|InChI|Indeks COSPAR|Infrarząd|Inne nazwy|Instrument
        pl	label	Instrumenty|Inwestor|Jako król|Jasność|Jednostka monetarna|Język|Język programowania
        pl	label	Język urzędowy|Języki|Kaliber|Kanton|Kapitał zakładowy|Kariera juniorska|Kariera reprezentacyjna
        pl	label	Kariera seniorska|Kariera trenerska|Kasy|Kategoria zagrożenia (CKGZ)|Kategorie wiekowe|Klad|Klasa
        pl	label	Klasyfikacja genetyczna|Klasyfikacja medyczna|Klasyfikacje|Klub|Kod IATA|Kod ICAO|Kod INSEE
        pl	label	Kod ISO 3166|Kod pocztowy|Kod samochodowy|Kod samolotowy|Kod telefoniczny|Komercyjna|Kompozytor
        pl	label	Kondygnacje|Kondygnacji|Konkurencja|Konstrukcja|Konstruktor|Konstytucja|Kontrolery|Kontynent
        pl	label	Kontynuacja|Koronacja|Kostiumy|Kościół|Kraj|Kraj produkcji|Kraj związkowy|Krewni i powinowaci
        pl	label	Król strzelców|Królestwo|Kwasowość (pKa)|Lata aktywności|Lata emisji|Lata produkcji|Lepkość
        pl	label	Licencja|Liczba członków|Liczba egz.|Liczba konkurencji|Liczba krawędzi peronowych|Liczba ludności
        pl	label	Liczba miejsc|Liczba mówiących|Liczba odcinków|Liczba peronów|Liczba pracowników naukowych
        pl	label	Liczba rannych|Liczba serii|Liczba sezonów|Liczba sportowców|Liczba studentów|Liczba uczniów
        pl	label	Liczba zabitych|Liczba zespołów|Lider|Liga|Linia brzegowa|Linie kolejowe|Logo programu|Lokalizacja
        pl	label	Los okrętu|Magazynek|Marszałek|Masa|Masa atomowa|Masa broni|Masa całkowita|Masa ciała|Masa molowa
        pl	label	Masa własna|Matka|Małżeństwo|MeSH|Medium|MedlinePlus|Metabolizm|Miasta|Miasta partnerskie
        pl	label	Miasto partnerskie|Miejsca produkcji|Miejsce|Miejsce pochówku|Miejsce spoczynku|Miejsce startu
        pl	label	Miejsce wydania|Miejsce zamieszkania|Miejscowość|Mimośród|Mistrz|Montaż|Muzyka|Mąż|Młodzieżówka
        pl	label	Nabój|Nachylenie|Nachylenie orbity|Nachylenie osi|Nadrodzina|Nadrząd|Nagrody|Nagrywany
        pl	label	Największe miasto|Najwyżej w rankingu|Nakład|Napęd|Narodowość|Następca|Następczyni
        pl	label	Naturalne satelity|Nazewnictwo|Nazwa łacińska|Nazwa, symbol, l.a.|Niepodległość|Nośniki|Nr KRS
        pl	label	Nr kierunkowy|Numer CAS|Numer w klubie|OMIM|Obecni eurodeputowani|Obecni posłowie
        pl	label	Obecni senatorowie|Objętość|Obszar|Obwód|Obywatelstwo|Oceny|Odkrywca|Odległość|Odznaczenia|Ofiary
        pl	label	Ogólne informacje|Ojciec|Okres|Okres obiegu|Okres obrotu wokół własnej osi|Okres produkcji
        pl	label	Okres półtrwania|Okres sprawowania|Okres urzędowania|Opancerzenie|Operator
        pl	label	Orbita (docelowa, początkowa)|Organizacja|Organizator|Oryginalne tytuły|Ostatnia erupcja
        pl	label	Ostatnie wystąpienie|Otwarcie|PKB|PKB (PSN)|Paradygmat|Parafia|Paralaksa (π)|Partia|Partner|Pasmo
        pl	label	Patron|Państwo|Perygeum|Peryhelium|Pełna nazwa|Pełne imię i nazwisko|Pierwsza dama|Pierwsza emisja
        pl	label	Pierwsze wejście|Pierwsze wydanie|Pierwsze wydanie polskie|Pierwsze wystąpienie|Pierwszy dowódca
        pl	label	Pierwszy właściciel|Pismo/alfabet|Platforma|Platforma sprzętowa|Plemię|Pochodzenie|Początek budowy
        pl	label	Podgatunek|Podgromada|Podklasa|Podkrólestwo|Podległość|Podobne związki|Podobne święta|Podrodzina
        pl	label	Podrząd|Podtyp|Poglądy|Poglądy gospodarcze|Pojawienie się|Poniżej|Poprzedniczka|Poprzednie nazwy
        pl	label	Poprzednik|Populacja|Powiat|Powierzchnia|Powierzchnia nośna|Powierzchnia zlewni|Powiązania|Powyżej
        pl	label	Pozycja|Położenie|Położenie stępki|Pracodawca|Prawa miejskie|Preferowana noga|Prezes|Prezydent
        pl	label	Producent|Produkcja|Produkty|Profesura|Projektant|Promień|Prowadzący|Prowincja
        pl	label	Przedsiębiorstwo macierzyste|Przekład|Przeszkoda|Przewodniczący|Przychody|Przychody brutto
        pl	label	Przyczyna|Przyczyna śmierci|Przydomek|Przynależność polityczna|Przyspieszenie grawitacyjne
        pl	label	Przyznawana za|Prędkość|Prędkość maks.|Prędkość pocz. pocisku|Prędkość radialna|Prędkość ucieczki
        pl	label	Pseudonim|PubChem|Pułap|Półoś wielka|Płeć|Rakieta nośna|Ranking|Recypient|Redaktor naczelny|Region
        pl	label	Regulowany przez|Rejestracja|Rejon|Rektascensja|Rektor|Religia|Religia dominująca|Religie
        pl	label	Reprezentacja|Reżyser|Reżyseria|Rodzaj|Rodzaj jeziora|Rodzaj napędu|Rodzaj sił zbrojnych
        pl	label	Rodzaj wojsk|Rodzaj święta|Rodzice|Rodzina|Rok produkcji|Rok rozwiązania|Rok założenia
        pl	label	Rozformowanie|Rozpiętość|Rozpiętość przęsła|Rozpoczęcie|Rozpoczęcie budowy|Rozproszenie
        pl	label	Rozpuszczalność w wodzie|Rozstaw osi|Rozszerzenia|Rzeka|Rzeki wypływające|Rzeki zasilające|Rząd
        pl	label	SIMC|SMILES|Scenariusz|Scenarzysta|Scenografia|Segment|Sekretarz generalny|Seria gier|Sformowanie
        pl	label	Siedziba|Siedziba sejmiku|Siedziba wojewody|Silnik|Silniki|Single z albumu|Siły zbrojne
        pl	label	Skrzynia biegów|Skrót|Skład|Slogan|Sołectwo|Spadek|Specjalność|Sprawca|Spłaszczenie
        pl	label	Stacja telewizyjna|Stadion|Stan|Stan skupienia|Stanowiska|Stanowisko|Starosta|Status|Status prawny
        pl	label	Stocznia|Stolica|Stopień utlenienia|Stosowanie w ciąży|Straty|Strefa czasowa|Strefa numeracyjna
        pl	label	Strona B|Strona internetowa|Styl architektoniczny|Styl walki|Symbol akcji|Synodyczny okres obiegu
        pl	label	Synonimy|System operacyjny|Systematyka|Szczegółowy podział administracyjny|Szef rządu|Szerokość
        pl	label	Szybkostrzelność teoretyczna|TERC (TERYT)|TERYT|Tablice rejestracyjne|Technika wykonania|Tematyka
        pl	label	Temperatura powierzchni|Temperatura topnienia|Temperatura wrzenia|Temperatura zapłonu|Termin
        pl	label	Terytorium|Tradycje|Trener|Tryby gry|Twórca|Twórcy|Typ|Typ ataku|Typ budynku|Typ głosu
        pl	label	Typ nomenklatoryczny|Typ państwa|Typ strony|Typ szkoły|Typ uczelni|Typ utworu|Typ widmowy
        pl	label	Typowanie|Typy nadwozia|Tłumacz|Uczelnia|Udział w kraju|Udziałowcy|Ujście|Ukończenie budowy
        pl	label	Ustanowiono|Ustrój polityczny|Uzbrojenie|Waluta|Ważne dzieła|Ważniejsze przebudowy
        pl	label	Wejście do służby|Wersja|Wersje językowe|Wezwanie|Wiek|Wielkość absolutna|Wielkość obserwowana
        pl	label	Wodowanie|Wojewoda|Województwo|Wspomnienie liturgiczne|Wspólnota autonomiczna|Współmałżonek
        pl	label	Współrzędne|Wybitność|Wycofanie ze służby|Wydalanie|Wydanie oryginalne|Wydany|Wydawca|Wydawnictwo
        pl	label	Wygląd|Wykonawca|Wykonawca singla|Wymagania sprzętowe|Wymiary|Wynik|Wyporność|Wysokość
        pl	label	Wysokość całkowita|Wysokość lustra|Wysokość n.p.m.|Wysokość ujścia|Wysokość źródła|Wyspy|Wyst.
        pl	label	Wytwórnia|Wyznanie|Wzrost|Wzór sumaryczny|Wójt|Właściciel|Właściwości metaliczne
        pl	label	Właściwości tlenków|Zajęcie|Zakończenie kariery|Zanurzenie|Zarządzający|Zasięg|Zasięg maks.
        pl	label	Zasięg występowania|Zatrudnienie|Zawód|Zawód, zajęcie|Załoga|Założyciel|Zdjęcia|Zespół|Zwycięzca
        pl	label	Zwyczaje|Średni przepływ|Średnia gęstość|Średnia prędkość|Średnica równikowa|Święto narodowe
        pl	label	Źródło|Żona
        pl	header	Charakterystyka atmosfery|Charakterystyka fizyczna|Charakterystyka orbity|Dane osobowe
        pl	header	Dane podstawowe|Dane techniczne|Dorobek medalowy|Historia|Informacje ogólne|Kariera
        pl	header	Niebezpieczeństwa|Osiągi|Położenie na mapie|Położenie na mapie Polski|Przebieg służby|Siły|Stroje
        pl	header	Strony konfliktu|Służba wojskowa|Taksonomia|Wojsko|Właściwości
        pl	part	całkowita|maksymalna|średnia
        nl	label	1e ionisatiepotentiaal|ATC-code|Aangetreden|Aantal|Aantal gebouwd|Aantal leden|Aantal spelers
        nl	label	Aantal sporen|Absolute magnitude|Actieve jaren|Adres|Afleveringen|Afmetingen|Afplatting
        nl	label	Afspeelduur|Afstand|Aggregatietoestand|Albedo|Alfabet|Alias|Alliantie|Alma mater|Amsterdamcode
        nl	label	Andere namen|Aphelium|Architect|Arrondissement|Arrondissementen|Artiest|Assistent(en)
        nl	label	Atmosferische druk|Atoommassa|Atoomstraal|Auteur|Auteur(s)|B-kant(en)|BBP|Basisgegevens
        nl	label	Bedacht door|Bedenker|Been|Begraven|Bekend van|Belangrijke verkeersaders|Bemanning|Bereik|Beroep
        nl	label	Beschrijving|Besturingssysteem|Bestuurscentrum|Beurs|Bevel|Bevolking|Bevolkingsdichtheid
        nl	label	Bewapening|Beïnvloed door|Bijnaam|Bioavailability|Bisdom|Blok|Bouw gereed|Bouw gestart|Bouwer
        nl	label	Bouwjaar|Bouwkosten|Bouwstijl|Breedte|Bron|Budget|Burgemeester|CAS-nummer|CBS-code
        nl	label	CBS-wijkindeling|COSPAR-ID|Capaciteit|Carrosserie|Carrosserievarianten|Casus belli|Categorie
        nl	label	Chronologie|Cinematografie|Clade|Club|Clubkleuren|Coderingen|Collegevoorzitter|Commandanten
        nl	label	Commercieel|Commissaris van de Koning|Competitie|Componist(en)|Concurrentie|Contract tot
        nl	label	Coördinaten|Dader(s)|Datum|Debiet|Declinatie|Deelgemeente|Deelgemeenten|Deelnemende landen
        nl	label	Deelnemers|Deelstaat|Degradatie|Denominatie|Departement|Designer|Dichtheid|Diensteenheid|Diepgang
        nl	label	Discipline|DiseasesDB|Distributie|District|Dochteronderneming|Doden|Doel|Doelpunten|Doelwit(ten)
        nl	label	Draagraket|Drager|Duur|Dynastie|EG-nummer|Echtgenoot|Echtgenote|Editie|Eerste beklimming
        nl	label	Eerste titel|Eerste uitreiking|Eerste verschijning|Eerste vlucht|Eigenaar|Eilandengroep|Einde
        nl	label	Einde termijn|Elektronegativiteit (Pauling)|Elektronenconfiguratie|Engine|Equatoriale diameter
        nl	label	Erkenning|Europese fractie|Europese organisatie|Evenementen|Evenwichtsconstante(n)|Excentriciteit
        nl	label	Exploitant|Fabricage|Familie|Fractieleider Eerste Kamer|Fractieleider Tweede Kamer|Functie|Fusie
        nl	label	Garnizoen|Gebergte|Geboortedatum|Geboorteland|Geboortenaam|Geboorteplaats|Geboren|Gebouwd in
        nl	label	Gebruiker|Gedoopt|Geloof|Gemeente|Gemeenten|Gemeentenummer|Gemiddeld inkomen|Gemiddelde diepte
        nl	label	Genre|Genre(s)|Gerelateerd aan|Geschiedenis|Geschreven in|Geslacht|Geslachtengroep|Gespeeld door
        nl	label	Gesproken in|Getrainde teams|Getroffen gebieden|Gevierd door|Gevormd op|Gewest|Gewicht|Gewijd aan
        nl	label	Gewonden|Gewonnen prijzen|Gewoontes|Gouverneur|Groep|H-zinnen|Halve lange as|Halveringstijd
        nl	label	Handtekening|Hoofdkantoor|Hoofdrollen|Hoofdstad|Hoogste positie(s) in de hitlijsten|Hoogste punt
        nl	label	Hoogste ranking|Hoogste windsnelheid|Hoogte|Hub|Huidig gebruik|Huidige club|Huidige ploeg|Huis
        nl	label	IATA|ICAO|ICD-10|ICD-9|IMO-nummer|ISBN|ISIN|ISO 3166-2|ISO 639-1|ISO 639-2|ISO 639-3|IUPAC-naam
        nl	label	Ideologie|In de vaart genomen|InChI|Inclinatie|Industrie|Infraorde|Ingebruikname|Instelling
        nl	label	Instroom|Instrument(en)|Interlands|Internationale organisatie|Invloed op|Invloed(en)|Inwoners|Jaar
        nl	label	Jaren actief|Jeugd|Jongerenorganisatie|Kabinet|Kaftontwerper|Kaliber|Kampioen|Kandidaten|Kanton
        nl	label	Kenteken|Kiellegging|Kinderen|Klasse|Kledingmerk|Kleur|Kleuren|Kookpunt|Krijgsmachtonderdeel
        nl	label	Kristalstructuur|Kunstenaar|LD50 (ratten)|Laagste luchtdruk|Laatste uitbarsting
        nl	label	Laatste verschijning|Label(s)|Lanceerbasis|Lanceerdatum|Lanceerplaats|Lanceervoertuig|Lancering
        nl	label	Land|Landing|Landingsbanen|Landkreis|Langste overspanning|Latijnse naam|Leden|Leeftijd|Leeggewicht
        nl	label	Leerlingen|Leiders en commandanten|Lengte|Licentie(s)|Lichtkracht|Lid van|Ligging|Lijn(en)|Locatie
        nl	label	Magazijncapaciteit|Magnitude|Manen|Marktkapitalisatie|Massa|Max. diepte|Max. startgewicht|MeSH
        nl	label	Media|Medium|MedlinePlus|Merk|Merknamen|Metabolisatie|Moeder|Molecuulformule|Molmassa|Monarch
        nl	label	Monding|Montage|Monumentnummer|Monumentstatus|Motief|Motor(en)|Motto|Motto of slagzin|Munitie
        nl	label	Munteenheid|Museum|Muziek|NIS-code|Naam|Naam, symbool, getal|Naar|Nationale feestdag|Nationaliteit
        nl	label	Netnummer(s)|Netwerk of omroep|OMIM|Officiële landstaal|Officiële status|Omlooptijd|Omzet
        nl	label	Omzet/jaar|Onafhankelijkheid|Onderdeel|Onderdeel van|Onderfamilie|Onderklasse|Onderorde
        nl	label	Onderscheidingen|Onderstam|Onderwerp|Ontbinding|Ontdekt|Ontdekt door|Ontsnappingssnelheid
        nl	label	Ontwerper|Ontwikkelaar|Ontwikkelaar(s)|Ontworpen door|Oorsprong|Oorspronkelijke functie
        nl	label	Oorspronkelijke taal|Oorspronkelijke titel|Oorzaak einde|Opbrengst|Opening|Openingsceremonie
        nl	label	Opgenomen|Opheffing|Opkomst|Opleiding|Oplosbaarheid in water|Oppervlakte|Oprichter(s)|Oprichting
        nl	label	Opvolger|Orde|Organisatie|Organisator|Originele combinatie|Oud-leden|Overheid|Overleden
        nl	label	Overlijdensdatum|Overlijdensplaats|Overspant|Oxidatietoestanden|P-zinnen|Pagina's|Paradigma
        nl	label	Parallax|Partij|Partijleider|Partijvoorzitter|Partner|Passagiers|Perihelium|Periode|Perrons
        nl	label	Perronsporen|Personeel|Plaats|Plafond|Platform|Ploeg|Politieke partij|Positie|Postcode|Postcodes
        nl	label	Premier|Première|Presentatie|President|Prijzen|Prijzengeld|Producent|Producent(en)|Producten
        nl	label	Productie|Productiebedrijf|Productiejaren|Prominentie|Promotie|Provincie|Pseudoniem|PubChem
        nl	label	Radiale snelheid|Rang|Recentste versie|Rechte klimming|Rechtsvorm|Rector|Rector magnificus|Reeks
        nl	label	Reeks/serie|Regering|Regeringsleider|Regeringsvorm|Regie|Regio|Registratie|Religie|Resultaat
        nl	label	Richting|Rijk|Rol|Rotatietijd|Rugnummer|SMILES|Scenario|Schade|Schrijver(s)|Secretaris-generaal
        nl	label	Sector|Seizoen|Seizoenen|Siderische omlooptijd|Situering|Slachtoffers|Slagen/oorlogen|Slaghand
        nl	label	Sleutelfiguren|Sluitingsceremonie|Smeltpunt|Soort|Soortelijke warmte|Spanwijdte|Specialisatie
        nl	label	Specialisme|Spectraalklasse|Speelduur|Spelmodus|Sponsor|Sport|Sportieve informatie|Sprekers
        nl	label	Staatshoofd|Stadion|Stadsrechten|Stam|Start|Start bouw|Station(s)|Stationscode|Stationsgebouw
        nl	label	Status|Stemmen|Sterrenbeeld|Straal|Strijdende partijen|Stroming|Stroomgebied|Stroomgebied(en)
        nl	label	Stroomt door|Studenten|Superfamilie|Superorde|Synodische omlooptijd|Synoniemen|Systeemeisen|Taal
        nl	label	Taalfamilie|Taalorganisatie|Taxonomische indeling|Techniek|Temperatuur|Territoriale veranderingen
        nl	label	Tewaterlating|Thuishaven|Tijdstip|Tijdzone|Titulatuur|Toediening|Toeschouwers|Tonnage|Topscorer
        nl	label	Topsnelheid|Totale bevolking|Totale lengte|Trainer|Trainer/coach|Tribus|Troepensterkte|Type|URL
        nl	label	UTC|Uit dienst|Uitgebracht|Uitgegeven|Uitgereikt door|Uitgereikt voor|Uitgever|Uitscheiding
        nl	label	Uitstroom|Uitzendingen|Vaart|Vader|Vakgebied|Van|Van het album|Varianten|Veldslagen|Verdiepingen
        nl	label	Verdrag|Verdwenen op|Verkeersdrempel|Verkoop|Verliezen|Verschenen|Verspreiding|Vertaler|Verval
        nl	label	Vervoerder(s)|Vervolg|Verwante acts|Verwante groepen|Vicepresident|Vlag|Vlampunt|Vleugeloppervlak
        nl	label	Vloot|Volgende boek|Volkslied|Volledige naam|Volume|Voorganger|Voorloper|Voortstuwing en vermogen
        nl	label	Voorzitter|Vorige boek|Vuursnelheid|W (G)|Waarschuwing|Wapen(s)|Waterverplaatsing|Website
        nl	label	Wedstrijden|Werf|Werk|Werknemers|Wetenschappelijk instituut|Wielbasis|Winnaar|Winst|Winst/jaar
        nl	label	Woonplaatsen|Zender|Zetels|Zetels Tweede Kamer|Zijrivieren|Zonenummer|Zwaartekracht|eMedicine
        nl	header	Algemeen|Algemene gegevens|Algemene informatie|Atmosferische eigenschappen|Baankarakteristieken
        nl	header	Bouwgegevens|Clubinformatie|Detailkaart|Foto's|Fysische eigenschappen|Fysische kenmerken
        nl	header	Geografie|Kaart|Loopbaan|Motor en prestaties|Overig|Persoonlijke informatie|Politieke functies
        nl	header	Portaal|Senioren|Structuurformule en molecuulmodel|Thermodynamische eigenschappen
        nl	header	Veiligheidsrisico's
        nl	part	Brons|Goud|Totaal|Zilver|land|water
        sv	label	ATC-kod|Absolut magnitud (MV)|Adress|Aktiv|Aktiva år|Albedo|Alma mater|Alternativnamn|Ammunition
        sv	label	Andra namn|Anställda|Antal anställda|Antal avsnitt|Antal elever|Antal lag|Antal lärare
        sv	label	Antal medlemmar|Antal säsonger|Antal talare|Antal tillverkade|Aphelium|Arbetsgivare|Area|Arena
        sv	label	Arkitekt|Arkitektonisk stil|Arrangör|Art|Artist|Artistnamn|Atommassa|Atomnummer|Auktor
        sv	label	Avrinningsområde|Avslutning|Avsnittslängd|Avstånd|B-sida|BNP (PPP)|BNP (nominell)|Bakgrund|Barn
        sv	label	Basfakta|Befattning|Befolkningstäthet|Befälhavare|Befälhavare och ledare|Begravd|Bergskedja
        sv	label	Beskrivning|Bestyckning|Besättning|Betydande roller|Biflöden|Bildades|Biotillgänglighet|Block
        sv	label	Borgmästare|Bransch|Bredd|Budget|Byggherre|Byggstart|Bästa fot|Börs|CAS-nummer|COSPAR-ID
        sv	label	Casus belli|Centralort|County|Datum|Debutverk|Deklination|Del av|Del i serie|Delstat
        sv	label	Deltagande nationer|Deltagare|Demonym|Densitet|Departement|Deplacement|Designer|Dimensioner
        sv	label	DiseasesDB|Distribution|Distributör|Distrikt|Division|Djupgående|Doktorander|Doktorandhandledare
        sv	label	Domkrets|Domän|Dotterbolag|Drabbade områden|Draftad|Dubbel|Död|Döda|Dök upp|Döpt|Efterträdare
        sv	label	Eget kapital|Eldhastighet|Elektronegativitet|Elektronkonfiguration|Europaparlamentet|Excentricitet
        sv	label	Familj|Fart|Fartygsklass|Flodbäcken|Flotta|Flygplatstyp|Flykthastighet|Folkmängd|Format|Foto
        sv	label	Fotograf|Fullständigt namn|Färdigställande|Färg(er)|Färger|Född|Födelsenamn|Föregångare
        sv	label	Företagsform|Företrädare|Författare|Förkortning|Förlag|Förlag, Sverige|Förluster|Förläggningsort
        sv	label	Församling|Första bestigning|Första flygning|Första framträdande|Första utdelning|Första utgåva
        sv	label	Försvarsgren|Föräldrar|Förövare|Gemål|Generalsekreterare|Genre|Genrer|GeoNames|Gren|Grundad
        sv	label	Grundades|Grundare|Grupp|Gruppledare|HDI|Halv storaxel|Halveringstid|Har influerat|Hastighet
        sv	label	Hemmaplan|Hemvist|Historia|Historik|Hjulbas|Hubb|Hustru|Huvudavrinningsområde|Huvudbiflöden
        sv	label	Huvudfara|Huvudkontor|Huvudstad|Högkvarter|Högsta punkt|Högsta vindar|Höjd|Höjd över havet
        sv	label	I tjänst|IATA|ICAO|ICD-10|ICD-9|IMO-nummer|ISBN|ISO 3166-2-kod|ISO 639-1|ISO 639-3|Ideologi
        sv	label	Influerad av|Influerat av|Inklination|Inspelad|Instrument|Internationellt samarbetsorgan|Intäkter
        sv	label	Invigd|Invigning|Invånare|Juniorlag|Kaliber|Kandidat|Kapacitet|Karosstyper|Kemisk formel|Klass
        sv	label	Klippning|Klubb|Klubbfärger|Kokpunkt|Kommersiell|Kommun|Kommuner|Kommunfullmäktige|Kommunkod
        sv	label	Kompositör|Konstnär|Konstnärskap|Koordinater|Korsar|Kristallstruktur|Kröning|Kvinnoförbund|Källa
        sv	label	Kölsträckt|Kön|LD50|Lag|Land|Landareal|Landning|Landshövding|Landskap|Landskapsblomma
        sv	label	Landskapsdjur|Landskod|Landslag|Landsnummer|Lanserad|Latin|Licens|Liga|Liknande|Linjer
        sv	label	Litterära rörelser|Luminositet|Lägsta lufttryck|Län|Längd|Längsta spann|Låtlängd|Låtskrivare
        sv	label	Löslighet (vatten)|Magasin|Maka|Make|Manager|Mandat|Mandatperiod|Manus|Marsch|Maskineri
        sv	label	Maskinstyrka|Massa|Max. startvikt|Maxbredd|Maxdjup|Maxlängd|MeSH|Medborgare i|Medborgarskap
        sv	label	Medeldensitet|Medeldjup|Medelradie|Media|Medlemmar|Medlemsantal|MedlinePlus|Metabolism|Moderbolag
        sv	label	Molmassa|Monark|Motiv|Motor|Motor(er)|Motto|Musik|Mynning|Mynningshastighet|Mästare|Mål|Månar
        sv	label	NFPA 704|Namnteckning|Nationaldag|Nationalitet|Nationalsång|Nedflyttade|Noterbara verk|Nummer
        sv	label	Nuvarande klubb|Nyckelpersoner|OMIM|Officiella språk|Officiellt namn|Officiellt språk
        sv	label	Officiellt språk i|Omslag|Omsättning|Operativsystem|Operatör|Ordförande|Ordning|Org.nummer
        sv	label	Originalkanal|Originalmusik|Originalspråk|Originaltitel|Originalvisning|Oxidationstillstånd
        sv	label	Paradigm|Parallax (π)|Parti på europeisk nivå|Partiledare|Partiordförande|Partisekreterare|Partner
        sv	label	Passagerare|Per capita|Perihelium|Period|Personbästa|Piplängd|Plats|Plattform|Plattform(er)
        sv	label	Plattformar|Politisk grupp i Europaparlamentet|Politisk ideologi|Politisk position|Politiskt parti
        sv	label	Position|Postnummer|Postort|Premiär|President|Primärfaktor|Procent|Producent|Produkter|Produktion
        sv	label	Produktionsbolag|Proffskarriär|Programledare|Programmerare|Programtid|Provins|Pseudonym|PubChem
        sv	label	Publik|Radie|Raket|Ranking|Regent|Regering|Regeringschef|Regeringstid|Regi|Region|Regissör
        sv	label	Registrering|Rektascension|Rektor|Relaterade artister|Religion|Residensstad|Resultat|Rike
        sv	label	Riksdagen|Riktnummer|Rinner genom|Roll|Rotationsperiod|Räckvidd|Rörelseresultat|Röster|SM (GM)
        sv	label	SMILES|Sambo|Senaste utbrott|Senaste version|Seniorlag|Serie|Siderisk omloppstid|Sidor|Signatur
        sv	label	Singel|Singlar|Självständighet|Sjösatt|Skadade|Skapad av|Skapare|Skenbar magnitud (V)|Skivbolag
        sv	label	Skolform|Skrift|Skrivet i|Skyttekung|Skådespelare|Slag/krig|Slogan|Släkte|Släktingar|Smeknamn
        sv	label	Smältpunkt|Socken|Specialitet|Spektraltyp|Spelad av|Spelläge|Spelmotor|Speltid|Sport|Språk
        sv	label	Språkfamilj|Språkmyndighet|Spännvidd|Spår|Stad|Stadsprivilegier|Stam|Statschef|Statsminister
        sv	label	Statsskick|Status|Stift|Stil|Stjärnbild|Storlek|Strandlinje|Stridande|Sträcka|Studenter
        sv	label	Styrelseordförande|Styrka|Största stad|Syfte|Synodisk omloppstid|Synonymer|Sysselsättning
        sv	label	Systematik|Systematiskt namn|Sändningstid|Säte|Talas i|Tecken|Teknik|Territoriella ändringar
        sv	label	Tid i befattningen|Tidigare medlemmar|Tidzon|Tillflöden|Tillgångar|Tillverkad|Tillverkare|Tjänster
        sv	label	Tomvikt|Toppdomän|Toppfart|Tribus|Trossamfund|Tränare|Tränarkarriär|Typ|Typ av webbplats|Typsystem
        sv	label	Tätortskod|URL|Underfamilj|Underklass|Underordning|Understam|Ungdomsförbund|Uppflyttade|Uppföljare
        sv	label	Upplöstes|Uppskjutning|Uppskjutningsplats|Upptäckt av|Upptäcktsdatum|Ursprung|Utbildad vid
        sv	label	Utbildning|Utbredning|Utdelas av|Utflöde|Utflöden|Utgivare|Utgivning|Utgivningsdatum|Utgivningsort
        sv	label	Utgivningsår|Utmärkelser|Utseende|Utsöndring|Utvecklare|VD|Valdeltagande|Valkrets|Valspråk|Valuta
        sv	label	Vapen|Varv|Vatten (%)|Vattenföring|Vattenområde|Verksamhetsområde|Vetenskapligt namn|Vicepresident
        sv	label	Vikt|Vingyta|Vinnare|Vinst|Volym|Värdland|Växellåda|Våningar|Webbplats|Yrke|Yrke/uppdrag|Yta
        sv	label	Yttemperatur|eMedicine|Ägandeform|Ägare|Ägde rum|Ägs av|Ätt|Ålder|Åldersgräns|År som aktiv|Öde
        sv	label	Ögrupp|Öppnad|Överfamilj|Översättare|Övriga namn
        sv	header	Allmänt|Bestånd|Egenskaper|Faror|Fysikaliska data|Geografi|Klubbinformation|Kronologi|Läge
        sv	header	Militärtjänst|Omloppsbana|Personfakta|Personlig information|Seniorlag*|Tekniska data
        sv	part	Brons|Guld|Silver|Totalt|kommun|land|tätort|vatten
        ja	label	3位|4位|ATCコード|A面|B面|CAS登録番号|ChemSpider|DiseasesDB|DrugBank|EC番号|GDP（MER）|GDP（PPP）|GDP（自国通貨表示）|IATA
        ja	label	ICAO|ICD-10|ICD-9-CM|ISO 3166-1|ISO 3166-2|ISO 639-1|ISO 639-2|ISO 639-3|ISSN|IUPAC名|InChI|KEGG
        ja	label	KO勝ち|MeSH|MedlinePlus|OMIM|PubChem|RTECS番号|Rフレーズ|SIL|SMILES|SWIFTコード|URL|ccTLD|eMedicine|その他|その後
        ja	label	アニメーション制作|アルベド（反射能）|イオン化エネルギー|イラスト|ウェブサイト|エレベーター数|エンジン|エンディング|オーナー|オープニング|カタカナ|カタログ番号|キャラクターデザイン
        ja	label	キャンパス|キロ程|クラス|クラブ|クラブカラー|ゲームエンジン|コンテンツアイコン|コーチ|コード|ゴールドディスク|ゴール数|サイズ|サスペンション|サスペンション前|サスペンション後
        ja	label	サポート状況|サービス開始日|システム基板|シナリオ|シノニム|シリーズ|シリーズ構成|シンクタンク|シンボル|ジャンル|スクールカラー|スタイル|スペクトル分類|スリーサイズ|スローガン|タイプ
        ja	label	ターミナル数|ダウンロードコンテンツ|チャンネル|チャート最高順位|チームカラー|ディレクター|デザイナー|デザイン|デバイス|デビュー|デビュー作|データベースID|データ放送|トレーナー
        ja	label	ドメイン|ナレーター|ナンバープレート|ネット局|パラダイム|ファンデルワールス半径|プラットフォーム|プログラマー|プログラミング言語|プロデューサー|プロミネンス|プロ入り|ページ数
        ja	label	ホイールベース|ホーム|ホームスタジアム|ホームタウン|ボイラー|ボディタイプ|ポジション|マイレージサービス|ミッション期間|ミュージックビデオ|メディア|メンバー|モットー|モットー（英語）
        ja	label	モル質量|モース硬度|モーター|ユニットコスト|ユーザー数|ユース|ライセンス|ライフリング|ラテン文字|リポジトリ|リリース|リングネーム|レーダー|レーベル|上映時間|上目|上科|上級単位
        ja	label	下位分類群|下目|下院議席数|世帯数|両親|中興年|中高一貫教育|主な作品|主な処理系|主な受賞歴|主な戦歴|主な神事|主催|主君|主祭神|主競技場|主製造業者|主要子会社|主要株主|主題|主題歌
        ja	label	乗入路線数|乗員|乗員数|乗客数|乗換|乗車人員|乗車定員|乗降人員|事務所|事務総長|事業主体|事業内容|亜属|亜界|亜目|亜科|亜種|亜綱|亜門|交差物件|交戦勢力|人口|人口密度|人員|人数
        ja	label	他のカタログでの名称|他のシンボル|他の市のシンボル|代表|代表作|代表歴|代表者|代謝|仮符号・別名|企画|会合周期|会員数|会場|会社名|会計監査人|会長|位置|住居|体積|体重|作動方式
        ja	label	作品|作曲|作曲家|作曲者|作者|作詞|作詞・作曲|作詞者|使用エンジン|使用弾薬|使用楽器|例祭|供給都市|便名|保全状況評価|保有機材数|信号符字|備考|優勝|元首|兄弟|先代|光度
        ja	label	党員・党友数|党首|党首選出日|全名|全幅|全長|全高|公式ウェブサイト|公式カラー|公式サイト|公式ページ|公用語|公示日|公転周期 (P)|公開|共同作業者|共学・別学|共有結合半径|兵科
        ja	label	兵種/任務|兵装|内閣|再編成|出力|出演者|出版社|出生|出生名|出生地|出発地|出身|出身地|出身州|出身校|分子式|分子量|分類|分類および外部参照情報|刊行期間|刑事訴訟|初出場|初回
        ja	label	初回開催|初版|初登場|初登頂|初飛行|別名|別名義|別称|利き手|利き足|利用料金|利用者数|制作|制作局|前任者|前作|前回選挙|前職|前身|前身政党|副大統領|創建|創建年|創立|創設
        ja	label	創設年|動機|勝ち|化学式|医療品規制|半径|半数致死量 LD50|半減期|博士課程指導教員|危険性|即位式|原作|原因|原子半径|原子量|原案|原語表記|原題|参加チーム|参加チーム数|参加国
        ja	label	参加選手数|参議院議席数|収容人数|収益|収録アルバム|収録シングル|収録曲|受賞対象|受賞者|口径|司会者|吃水|合計|名称, 記号, 番号|周回対象|周囲長|呼称|和名|喫水|営利性|営業利益
        ja	label	回数|団体コード|固有運動 (μ)|国の標語|国公私立の別|国歌|国王|国籍|国連/北米番号|国際標識番号|国際組織|国際電話番号|在任期間|在位|在籍チーム|地域|地方|地球との相対質量|型付け
        ja	label	埋葬|基準排水量|報酬|場所|墓地|声域|売上本数|売上高|変光星型|変速機|夏時間|外観|外部リンク|大学設置|大気圧|大統領|天皇|姿勢制御方式|子供|子女|字幕放送|学位|学名|学期
        ja	label	学校コード|学校種別|学歴|学生数|学科|学部|学長|宗教|宗旨|宗派|官位|家族|容疑|容疑者|密度|寸法|寺号|対処|対応OS|対応機種|対応言語|対象年齢|寿命|専門評論家によるレビュー
        ja	label	就任日|就役|就航地|居住地域|屈折率 (nD)|山号|山系|巻数|市の木|市の歌|市の花|市の鳥|市区町村|市域|市場情報|市外局番|市民権|市町村コード|市町村役場|市長|幕府|平均公転半径
        ja	label	平均密度|平均水深|平均流量|平均軌道速度|平均黄経 (L)|年俸|年号|年周視差 (π)|年月日|年表|年齢|幹事長|座標|廃止|廃止年月日|廟号|延床面積|延長|建国|建築主|建築面積|建設
        ja	label	建造所|引き分け|引火点|当選回数|形式|形態|影響を与えたもの|影響を与えた言語|影響を受けたもの|影響を受けた言語|後継|後継政党|後身|従業員数|得点王|得票数|得票率|必要環境|性別|愛称
        ja	label	成因|成立年月日|戒名|戦争|戦力|戦歴|戴冠式|所在地|所在海域|所属|所属クラブ|所属ディビジョン|所属リーグ|所属事業者|所属政体|所属政党|所属路線|所有者|所蔵|打上げ場所|打上げ日時
        ja	label	打上げ機|投与方法|投与経路|投球・打席|投票日|投票率|担当地域|担当楽器|拠点空港|拡張子|指定日|指導者・指揮官|指揮官|挙行者|排水量|排泄|推進|掲載号|掲載誌|損害|搭載機|撮影|改名
        ja	label	改築|改選数|攻撃側人数|攻撃手段|放送|放送分|放送国|放送局|放送時間|放送期間|放送枠|政党|政党交付金|政府|政治的思想・立場|敗け|教区|教員数|教派|教育|敷地面積|文化財|文学活動
        ja	label	方言|施工|施設名|旅客定員|族, 周期, ブロック|日付|日化辞番号|旧メンバー|旧用途|昇交点黄経 (Ω)|昇格|星座|昨季リーグ順位|時代|時間|時間帯|最低気圧|最優秀選手|最多得点
        ja	label	最大の都市|最大トルク|最大寸法|最大幅|最大支間長|最大水深|最大速力|最大風速|最後の登場|最新リリース|最新噴火|最新回|最新版|最新評価版|最期|最終上級単位|最終位置|最終出場|最終学歴
        ja	label	最終聖火ランナー|最高出力|最高峰|最高標高|有効射程|有権者|本体寸法|本名|本尊|本店所在地|本拠地|本殿の様式|本社所在地|本部|本部所在地|札所等|村の木|村の花|村長|校訓|校長|業種
        ja	label	極半径|概要|構造形式|様式|標的|標高|機体記号|機種|機関|機関紙|次任者|次作|正式名|正式名称|武器|死亡者|死傷者数|死去|死因|死没|死没地|死者数|母港|母親|氏族|民族
        ja	label	水への溶解度|水源|水源の標高|水系|水面の標高|水面積率|決算期|没年月日|河口・合流先|沸点|治療|法人格|法人番号|法的規制|活動内容|活動地域|活動時期|活動期間|流入河川|流出河川|流域
        ja	label	流域面積|流路|海岸線長|消滅|消滅危険度評価|淡水・汽水|深さ|湖沼型|満載排水量|準優勝|滑走路|演出|熱伝導率|熱容量|父母|父親|物理的特長|特性|特色|特記事項|犯人|状態|独立
        ja	label	獲得選挙人|王室|王家|王朝|現在の状態|現場|現所属|現職|理念|生存者数|生年月日|生物学的利用能|生産数|生誕|用途|町の木|町の花|町丁・字|町長|略称|症候学|発売元|発売日|発射速度
        ja	label	発注|発生|発生期間|発症時期|発端|発行元|発行日|発行済株式総数|発行間隔|発表年|発表期間|発見方法|発見日|発見者|登場時期|登録|登頂ルート|監督|監督歴|目的|目的地|直径|県庁所在地
        ja	label	着工|知事|研究分野|研究機関|研究科|磁性|社格等|神体|称号|種別|種族|種目|種類|稼働時期|空港種別|竣工|競技種目数|等時帯|管理運営|純利益|純資産|素材|経常利益|結成年月日
        ja	label	結晶構造|結果|統制機関|絶対等級 (H)|絶対等級 (MV)|総トン数|総人口|総監督|総裁|総計|総試合数|総資産|総長|編成地|編曲|編集|編集長|署名|美術|職業|肩書き|背番号
        ja	label	胎児危険度分類|能力|脚本|脱出速度|自己ベスト|自治体|自転周期|興行収入|航空会社|航空連合|航続距離|船種|船籍|船級|艦歴|色指数 (B-V)|芸風|英名|著名な実績|著名な家族|著者
        ja	label	蒸発熱|薬物動態データ|融点|融解熱|血液型|血漿タンパク結合|衆議院議席数|行事|行政|衛星の数|衝突した勢力|表記体系|表面温度|表面積|表面重力|被害地域|被害総額|装弾数|装甲|補充担任
        ja	label	製作|製作会社|製作国|製作年|製作総指揮|製作費|製造国|製造数|製造期間|製造者|見かけの等級 (mv)|規格|視等級|視線速度 (Rv)|親戚|観客動員数|観測対象|解散年月日|解散理由
        ja	label	言語|言語系統|設立|設立年月日|設立者|設置日|設置者|設計|設計・製造|設計寿命|設計年|設計者|訳者|診療科|評価版リリース|試合数|話される国|話数|話者数|話者数の順位|誕生日|課程
        ja	label	諡号|諸島|識別情報|議席増減|議席数|負傷者|負傷者数|貢献地域|販売名|販売期間|貯水量|資本金|質量|赤方偏移|赤経 (RA, α)|赤緯 (Dec, δ)|赤道傾斜角|赤道半径
        ja	label	赤道面での直径|起工|趣旨|距離|路線|身分|身長|車両重量|軌道|軌道の種類|軌道傾斜角 (i)|軌道周期 (P)|軌道投入日|軌道要素|軌道長半径 (a)|近日点距離 (q)|近日点黄経
        ja	label	退任日|退役|透明度|通称号|通貨|速力|進水|運営元|運営時間|運営者|運用状況|運用者|運用開始|過去の名称|遠日点距離 (Q)|選手宣誓|選手情報|選挙制度|選挙区|部隊編制単位|郵便番号
        ja	label	都市圏|都道府県|都道府県の木|都道府県の花|都道府県の魚|都道府県の鳥|都道府県庁|配偶者|配給|配給収入|酸化数|酸解離定数 pKa|重点|重量|金属量|金融機関コード|銃口初速|銃身長|録音
        ja	label	長さ|閉会式|閉校年月日|開会宣言|開会式|開催国|開催地|開催時期|開催期間|開催都市|開基|開始|開山|開業|開業年月日|開港|開発元|開発史|開発者|開館|開館所在地|関係する人物
        ja	label	関連する民族|関連する物質|関連祝日|降格|除籍|階数|階級|階級なし|隣の駅|隣接自治体|離心率 (e)|電報略号|電子殻|電子配置|電気抵抗率|電気陰性度|面積|靴のサイズ|音の伝わる速さ
        ja	label	音楽|領土の変化|頻度|首相|首都|駅構造|駅番号|駆動方式|駐車台数|高さ|高度 (h)|高校コード
        ja	header	YouTube|アニメ|クラブチームでの経歴|スタッフ|データ|一般情報|主要種目|人物情報|出自|原子特性|各種表記|名前|国際大会代表|地図|基本情報|大気の性質|性能|歴史|漫画|熱化学
        ja	header	物理特性|物理的性質|番組情報|発見|経歴|要目|言語コード|諸元|象徴|車両概要|軌道の性質|軍歴
        ja	part	平仮名|平均|拼音|最低|最高|漢字|簡体字|繁体字|陸地
        zh	label	出生地点|出生地點|逝世地点|逝世地點|逝世日期
        zh	label	ATC码|ATC碼|B−V 色指數|B面|CAS号|CAS注册号|CAS號|ChEBI|ChemSpider|DiseasesDB|DrugBank|EINECS|Glottolog|IATA代码
        zh	label	ICAO代码|ICD-10|ICD-11|ICD-9-CM|ISO 3166-2|ISO 3166码|ISO 639-1|ISO 639-2|ISO 639-3|IUPAC名|InChI|KEGG
        zh	label	MeSH|MedlinePlus|OMIM|PubChem|RTECS|SMILES|UN编号|U−B 色指數|eMedicine|pKa|上届|上届结果|上映及发行|上映日期|上级行政区|下水
        zh	label	下目|下级行政区|专业|专辑年表|业主|业务范围|主会场|主保圣人|主办单位|主办国|主办城市|主办方|主场|主場|主席|主持人|主教|主教練|主教练|主演|主球衣|主祀|主编|主要危害
        zh	label	主要子公司|主要实作产品|主要机构|主要民族|主要流入|主要流出|主要用戶|主要用户|主要股东|主要股東|主謀|主谋|主辦單位|主辦國|主辦城市|主題曲|主题|主题曲|举办城市|举办日期|乐器
        zh	label	乘员|乘員|乘客|书记|二名法|互联网顶级域|亚军|亚目|亚种|亚科|亚纲|亚门|亞目|亞科|亞種|亞綱|亞軍|亞門|产业|产品|产地|产量|亮度|亲属|人口|人口密度|人均|人均国内生产总值
        zh	label	人均國內生產總值|人类发展指数|人類發展指數|代号|代表人物|代表作|代表色|任务时长|任务类型|任務時長|任務類型|任期|众议院|会合周期|会员|会长|伤亡与损失|伴侣|伴侶|位置|体积|体裁
        zh	label	体重|作曲|作曲家|作業系統|作者|作詞|作词|併發症|使用人数|使用国家和地区|使用國家和地區|使用方|例祭|供弹方式|供彈方式|保护状况|保護狀況|信仰|信息|俱乐部|俱樂部|候选人|候選人
        zh	label	傷亡與損失|儿女|元素类别|元素類別|兇手|光度|光譜分類|光谱分类|兒女|党主席|党员人数|党员数|党委书记|党旗|入场人数|入球|全名|全宽|全寬|全長|全长|公司前身|公司后继|公司类型
        zh	label	公司類型|共价半径|共價半徑|兵力|其他名称|其他命名|内容许可|冊數|册数|军种|军衔|冠军|冠軍|净利润|凶手|出场|出場|出版地|出版日期|出版机构|出版機構|出版社|出生|出生地|出生日期
        zh	label	出身地|出道作品|出道地点|出道地點|出道日期|分佈地區|分布|分布地区|分离|分类|分級|分级|分類|刊期|创作|创作时期|创作者|创刊|创办人|创办日期|创办时间|创始人|別名|別稱|别名
        zh	label	别称|制作|制作人|制作公司|制片|制片人|制片商|制造商|制造者|前任|前作|前成员|前成員|前身|剪輯|剪辑|副总统|副檔名|副總統|創作者|創始人|創辦人|創辦日期|創辦時間|办学性质|功率
        zh	label	功能|加冕|动力来源|动力输出|动工|动机|动画制作|動力來源|動工|動機|化学式|化學式|北極赤經|北極赤緯|区号|区域|医学专科|區域|區號|升交点黄经|升交點黃經|升级|半径|半徑|半長軸
        zh	label	半长轴|单位造价|博士导师|博士導師|博士生|卫星|危险性|原产地|原作者|原创|原名|原始碼庫|原子半径|原著|参与战役|参战|参战单位|参战方|参赛国家及地区|参赛运动员|参赛队伍|參戰
        zh	label	參戰方|參與戰役|參議院|反照率|发射场|发射日期|发射质量|发射速率|发源地|发现|发现日期|发现者|发行|发行商|发行日期|发行时间|受伤|受傷|受害者|受影响于|受影響於|变星类型|变速器
        zh	label	口号|口径|口徑|口號|右支流|吃水|吉尼係數|吉祥物|同義詞|名称·符号·序数|名称来源|名称起源|后继车型|君主|启发语言|启用|启用日期|员工人数|員工人數|唱片公司|商业性质|商品名
        zh	label	商業性質|啟用|啟用日期|啟發語言|国会席次|国内生产总值|国内生产总值（国际汇率）|国内生产总值（购买力平价）|国家|国家元首|国家或地区|国家格言|国家队|国家领导人|国庆日|国歌|国王|国籍
        zh	label	国际卫星标识符|国际电话区号|国际组织|图像制式|國家|國家元首|國家或地區|國家隊|國歌|國王|國籍|國際組織|國際電話區號|土地|在位|地区|地區|地址|地形突起度|地点|地理位置
        zh	label	地理最大聚居地|地點|场馆|坐标|型宽|型態系統|城区|城市|執教|基尼系数|墓地|墓葬|声种|声速|夏时制|夏時制|外觀|外观|大区|大區|大小|头衔|奖励|奖金|奖项|媒介|媒介类型|子公司
        zh	label	子女|字号|字幕|字號|存在时期|存在時期|季军|季数|季數|季軍|孤立度|学历|学校标识码|学校类型|学生|学生人数|學校類型|學歷|學生人數|安全术语|安葬|完工|宗教|宗教信仰|宗派
        zh	label	官方名称|官方文字|官方網站|官方网站|官方色彩|官方語言|官方语言|官方颜色|官网|实作者|实现语言|客流量|客球衣|客运量|客運量|家族|容納人數|容纳人数|容量|宽度|密度|寬度|导演|專業
        zh	label	導演|尺寸|居住地|居民称谓|居民稱謂|山脈|山脉|岛屿|岛屿类型|島嶼|州長|州长|左支流|已知衛星|市值|市区|市區|市政府驻地|市树|市花|市長|市长|布局|席位|平台|平均半径|平均半徑
        zh	label	平均密度|平均流量|平均深度|平均軌道速度|平均轨道速度|平近点角|平近點角|年份|年号|年级|年號|年齡|年龄|并发症|庆祝活动|庆祝者|庙号|座位数|座標|廟號|建城|建立|建筑师|建筑风格
        zh	label	建築師|建築風格|建造方|开发商|开发者|开工|开幕式|开放|开通|异名|引擎|弹药|彈藥|当前版本|录制时间|录音室|形容词|形成|影响地区|影响语言|影響地區|影響語言|径向速度|徑向速度
        zh	label	得票|得票率|志工|怀孕分级|性別|性别|性质|总人口|总入球|总教区|总理|总监|总目|总科|总经理|总统|总部|总面积|恆星週期|恒星周期|息稅前利潤|息税前利润|患病率|惯用手|惯用脚|意义
        zh	label	意義|意識形態|意识形态|慣用手|慣用腳|慶祝活動|慶祝者|成分|成员|成員|成年队|成立|成立年份|成立日期|成立时间|成立時間|所属组织|所属群岛|所属联盟|所得席次|所有权者|扁率|打法
        zh	label	执教|承包商|承建商|承載|承载|投票率|折光度n|拍摄地点|拍攝地點|拥有国|拥有者|持有人|持有者|指挥官与领导者|指揮官與領導者|捐贈基金|捐赠基金|损失|授予|授予对象|授权协议|排水量
        zh	label	排泄途径|排泄途徑|接驳交通|推出时间|推出時間|插图|損失|摄影|摩尔质量|摩爾質量|播出日期|播出頻道|播出频道|擁有者|操作系统|攝影|攝氏溫標|支流|收录专辑|收录单曲|收藏地|攻击类型
        zh	label	政体|政党|政府|政府首脑|政府駐地|政府驻地|政治立场|政治立場|政體|政黨|效力球队|效力球隊|效忠|效忠于|效忠於|教区|教區|教师人数|教師人數|教練|教练|教職員|教育程度|文件大小
        zh	label	文件扩展名|文字|方言|旁白|旅客吞吐量|族·周期·区|日期|日期格式|早期形式|时代|时区|时长|星官|星座|昵称|時區|時長|晶体结构|晶體結構|曾用名|最低气压|最低氣壓|最佳射手|最佳球员
        zh	label	最佳球員|最后登场|最大城市|最大宽度|最大深度|最大跨度|最大长度|最後登場|最简路线|最近发行时间|最近喷发|最近噴發|最近获奖|最高排名|最高海拔|最高点|最高速度|最高風速|最高风速
        zh	label	最高點|會合週期|會員|會長|月台|有效射程|服务|服务地区|服务城市|服務城市|服役|服役日期|服役时间|服役時間|服役期間|服役期间|本名|本科生人数|本科生人數|机关报|机场类型|机型|机构
        zh	label	机构类型|机構|机组人员|机队数量|材质|枢纽机场|枢纽航空公司|枪口初速|枪机|枪管长度|标准原子质量|标准形式|标准排水量|标语口号|标高|校区|校區|校园|校園|校歌|校訓|校训|校長|校长
        zh	label	業主|業務範圍|極半徑|楼层|概要|槍口初速|槍機|槍管長度|樂器|樓層|樓層面積|標準原子質量|樞紐機場|樞紐航空公司|模式|模式种|模式種|機型|機場類型|機組人員|機隊數量|欧洲议会党团
        zh	label	欧盟编号|歌曲年表|武器|武器装备|武器裝備|死亡|死亡人数|死亡數|殘餘低壓|殿军|母亲|母公司|母校|母港|母親|母語使用人數|母語國家和地區|母语使用人数|母语国家和地区|每集長度|每集长度
        zh	label	比热容|比赛场数|比赛项目|民族|民选总统|气候|氣候|氧化态|氧化態|水体体积|水域|水域率|水體體積|汽化热|河口|沸点|沸點|治疗|治療|法律规范|注入|注册|注册编号|活跃年代|活跃时期
        zh	label	活躍年代|活躍時期|派系|流域|流域面积|流域面積|流經國家|流经国家|海岸線|海岸线|海拔|消散|淨利|温度|游戏模式|湖岸线长度|源代码库|源头|源头高程|源頭|溫度|溶解性|溶解性（水）
        zh	label	满载排水量|演化支|演员|演員|演奏乐器|演奏樂器|热力学|热导率|熔点|熔點|熱導率|營業額|營運商|營運單位|營運者|爱好|父亲|父母|父親|片头曲|片尾曲|片長|片长|片頭曲|物态|物態
        zh	label	独立|獎金|獎項|獨立|王室|王朝|现任|现任成员|现任指挥官|现在所属|现时排名|现状|現任|現任成員|現狀|球衣号码|球衣號碼|球队颜色|生产商|生产年份|生产日期|生日|生物利用度
        zh	label	生物半衰期|生產商|生產年份|生还|生還|產品|產地|產業|產量|用户|用户数|用途|电子排布|电梯数|电离能|电话区号|电负性|电阻率|画家|畫家|異名|病因|病程|症状|症狀|登录|發射場
        zh	label	發射日期|發射質量|發射速率|發現日期|發現者|發行|發行商|發行日期|监制|盛行率|監製|目前效力|目前版本|目标|目標|目的地|直属|相关团体|相关族群|相关物质|相关节日|相关节目|相对高度
        zh	label	相關團體|相關族群|省份|省会|省委书记|省會|省長|省长|着陆日期|瞄具|知名于|知名於|研制费用|研发者|研究生人数|研究生人數|研究領域|研究领域|磁序|神射手|票房|离心率|种族|种类
        zh	label	秘书长|秘書長|程序员|程式設計範型|程式語言|種族|種類|空重|立法委員|立法机构|立法機構|站台|竞选搭档|竣工|競選搭檔|笔名|筆名|签名|简称|管理单位|管理机构|管理機構|節日類型
        zh	label	節目類型|簡稱|簽名|籍貫|籍贯|类型|类型系统|粉丝|系列|系統需求|系统平台|級別|結局|結果|絕對星等|絕對溫標|給藥途徑|統一編號|統率|經歷|經紀公司|網址|網站|網站類型
        zh	label	網際網路頂級域|綽號|編劇|縮寫|總人口|總理|總監|總科|總統|總部|總面積|繼任|續作|續航距離|级别|纪念日|线路|经历|经纪公司|结局|结束|结束日|结构|结构型式|结果|给药途径
        zh	label	绝对星等|统率|继任|续作|续航距离|绰号|编剧|编号|编曲|编程范型|编程范式|编程语言|缩写|网址|网站|网站类型|罗马拼音|羅馬拼音|美术|美術|群岛|群島|翼展|老板|老闆|职业|职业生涯
        zh	label	联盟|联赛|聯賽|聲種|職業|職業生涯|股票代号|股票代號|能力|自行|自转|致死量或浓度|航天器|航点|航空公司|航點|舰级|舰载机|舰长|船舶呼号|艦級|节目类型|英文名|范德华半径|药物
        zh	label	药物代谢|莫氏硬度|获奖|营业收入|营业额|营运者|著名学生|著名指挥官|蒸气压|藥物|藥物代謝|血型|血浆蛋白结合率|行政区划代码|行政区类别|行政區劃代碼|行政長官|行駛方位|行驶方位|衍生型
        zh	label	表面气压|表面氣壓|表面积|表面積|表面重力|袭击类型|装甲|装配地点|裝甲|製作|製作人|製作公司|製片|製片商|製造商|製造數量|製造者|襲擊類型|視差|視星等|視星等（V）|親屬|规模
        zh	label	规范控制|规范控制号|视差|视星等|角直徑|解散|設立|設計師|設計日期|設計者|許可協議|診斷方法|註冊|話數|語文|語系|語言|諡號|識別|警示术语|譯者|議席|變星類型|變速器|议会
        zh	label	许可协议|设立|设计师|设计者|识别|诊断方法|译者|语文|语系|语言|语言瞭望站|语言种类|读音|谥号|貨幣|資產|質量|賽季|贊助商|货币|质量|资产|资产净值|资本额|赞助商|赤經|赤緯
        zh	label	赤纬|赤经|赤道半径|赤道半徑|赤道自轉速度|起因|起始日|起病年龄|起造|起降架次|起飞地点|跑道|距离|距離|跨越|路線|身高|車牌號碼|車站構造|車站等級|車站編號|軌道傾角|軌道週期|軍種
        zh	label	軍銜|軸距|轉為職業選手|轉軸傾角|车体类型|车宽|车牌号码|车站代码|车站构造|车站等级|车站编号|车长|车高|轨道|轨道倾角|轨道周期|转为职业选手|转轴倾角|轴距|载体|运动|运营商|运营者
        zh	label	运载火箭|近地点|近日点|近日點|近日點參數|远地点|远日点|连载杂志|退役|退役日期|逃逸速度|选举人票|选前总统|选区|选秀|逝世|造价|造價|遊戲引擎|遊戲模式|運動|運載火箭|道路通行方向
        zh	label	遠日點|選區|選秀|選舉人票|邮政编号|邮政编码|邻近行政区|部門|部门|郵遞區號|配乐|配偶|配樂|配音|配音员|醫學專科|里程|重量|金属量|金屬量|鉴别诊断|錄製時間|錄音室|長度|长度
        zh	label	閉幕式|開工|開幕式|開幕者|開放|開發商|開發狀態|開通|闪点|闭幕式|附属机构|降级|除役|陵墓|隶属|隶属于|隶属学院|集数|集數|集水面积|雇主|離心率|電報碼|電子組態|電視頻道
        zh	label	電話區號|電負度|青年组织|青年队|青年隊|面积|面積|音乐|音乐类型|音樂|音樂類型|頁數|項目|預後|預算|預防|領土變更|領袖|類型|页数|项目|颁发机构|预后|预算|预览版|预览版本|预防
        zh	label	领土变更|领袖|频率|颜色|風險因素|风险因素|饰演|首届|首府|首播頻道|首播频道|首次发布|首次登场|首次登場|首次登頂|首次登顶|首次發布|首次頒發|首次颁发|首都|首都及最大城市|首飛
        zh	label	首飞|驻军/总部|體積|體重|高度|黨主席|黨員|黨旗|黨籍
        zh	header	个人信息|个人资料|临床资料|主要成就|個人資料|军事背景|动画|博物|历史|原子性质|各地片名|命名|地理|基因|基本资料|外文名称|大气特征|大氣特徵|天體測定|性能数据|总览|技术参数
        zh	header	技术数据|技术细节|播出信息|政治|概况|概述|歷史|物理性质|物理特征|物理特徵|發現|科学分类|科學分類|管理|经济|艺名|觀測資料|观测资料|识别信息|详细資料|軌道參數|軍事背景
        zh	header	轨道参数
        zh	part	假名|国语罗马字|威妥玛拼音|总计|日語|日语|标准汉语|正體字|汉语拼音|注音符號|漢語拼音|简体中文|简化字|簡體中文|粤拼|粵拼|總計|繁体字|繁體中文|英語|英语|諺文|谚文|金牌|銀牌
        zh	part	銅牌|铜牌|银牌|陆地|陸地
        ko	label	복무기간|사망일|출생일
        ko	label	3위|ATC 코드|B면|CAS 등록번호|CAS 번호|COSPAR ID|ChemSpider|EC 번호|ECHA 정보 카드|GDP(PPP)|GDP(명목)|HDI|IATA|ICAO
        ko	label	ICD-10|ICD-9|INSEE 코드|ISBN|ISO 3166-1|ISO 3166-2|ISO 639-1|ISO 639-2|ISO 639-3|IUPAC 이름|InChI|KEGG
        ko	label	MeSH|OMIM|PubChem|SMILES|UN 번호|URL|가족|가족 관계|각본|각지름|감독|강등팀|개관|개교|개막|개발|개발 국가|개발 상태|개발년도|개발사|개발자|개봉
        ko	label	개봉일|개업일|개장|개최 도시|개최국|개최일|개최지|개통일|개회 선언|개회식|거리|거리표|거점 항공사|거주|거주지|건국|건립|건립년대|건축 양식|건축가|건축주|겉모습|겉보기
        ko	label	겉보기 등급|겉보기등급(V)|결과|결산일|결성|결성 지역|결정 구조|경기 종목|경기수|경기장|경력|계약금|계열|고도|고유운동|공격자|공식 사이트|공식 언어|공용어
        ko	label	공용어로 쓰는 나라|공유 반지름|공전 주기|공차중량|공항 종류|관련 항목|관련 활동|관리|관리역 등급|관중|관할|관할관청|광도|광역단체장|광역의원|교감|교구|교단|교목|교색
        ko	label	교장|교전국|교직원 수|교통시설|교화|교훈|구경|구단*|구단주|구동방식|구성원|구역|구조|구조형식|구청장|구현 언어|국가|국가 지도자|국가대표팀 기록|국가원수|국무총리|국왕
        ko	label	국적|국제 전화|국제조직|국회의원|군목|군수|군종|군주|군화|굴절률 (nD)|권수|궤도 경사|궤도 긴반지름|궤도 이심률|규모|극 지름|극본|근무|근연|근일점|근일점 인수|급탄
        ko	label	기간|기공|기관지|기념일|기종|기초단체장|기초의원|기타 이름|기화열|기획|긴반지름|길이|끓는점|나라|나이|날짜|내수면 비율|노선|녹는점|녹음|높이|능력|능묘|다른 이름
        ko	label	다음 작품|단가|단백질 결합|단장|닫는 곡|담수|당 대표|당기순이익|당선자|당원|당직자|대관식|대기압|대상|대지면적|대통령|대표|대표작|대학생 수|대학원생 수|대회 기간|데뷔
        ko	label	도메인|도목|도시|도시권|도입 시기|도조|도지사|도청 소재지|도화|독립|동기|둘레|드래프트 순위|득점수|득점왕|득표|득표수|득표율|등급|등록 번호|등번호|등장|디렉터|디자이너
        ko	label	라이선스|레이블|리그|마지막 경기|마지막 등장|마지막 분화|매체|매출액|면적|명령 체계|모교|모기업|모드|모친|모항|목적|목적지|몰 질량|몸무게|묘소|묘호|무게|무기|무장|문자
        ko	label	문화재 지정|물에서의 용해도|미디어|미분류|민족|민족어|밀도|박사 지도교수|반사율|반지름|발견일|발견자|발매|발매일|발사 로켓|발사 속도|발사 중량|발사일|발사장|발사체
        ko	label	발생원인|발생일|발생일시|발생장소|발원지|발원지 고도|발주|발표일|발행 주기|발행일|방송 국가|방송 기간|방송 분량|방송 시간|방송 채널|방송 횟수|방영 기간|배급|배급사
        ko	label	배기량|배수량|배우|배우자|배출|번역가|범인|법적 상태|법정동|변광성|변속기|별명|별자리|별칭|별호|병과|병력|병태|보유 항공기|보전 상태|복무|복무 기간|본관|본명|본부
        ko	label	본사 소재지|부모|부상자|부왕|부친|부통령|부피|분광형|분야|분자량|빈도|사망|사망자|사망지|사무총장|사양|사업 지역|사용 국가|사용 손|사용 언어|사용 지역|사용국|사용년도
        ko	label	사용된 전쟁|사용자|사이트 종류|사인|사조|산맥|산성도 (pKa)|산업 분야|산하기관|산화수|삽화가|상과|상금|상급기관|상급부대|상대 높이|상목|상영시간|상용 고객 프로그램
        ko	label	상징|상징물|상징색|상태|상훈|색지수(B-V)|생물 분류|생물학적 반감기|생산 개수|생산 기간|생산 대수|생산 시기|생산년도|생존자|생체이용률|생체적합성|서명|서비스|선거인단
        ko	label	선로|선수 선서|선임|선적|선폭|선행 정당|설계|설계자|설립|설립 근거|설립일|설립자|설립형태|섭정|성립|성별|성악가|성우|성질|성화 점화|세대|세대수|소멸일|소속|소속 기관
        ko	label	소속사|소속팀|소유자|소유주|소장품|소재지|속도|속력|수계|수도|수비 위치|수사기관|수상|수여|수여 대상|수용 인원|수용인원|순위|순이익|스튜디오|스펙트럼|스포츠|슬로건|승강장
        ko	label	승강장 수|승격팀|승교점 경도|승무원|승조원|시간|시간대|시공|시공사|시대|시리즈|시목|시민권|시선속도|시설|시설물 소유|시작일|시장|시장 정보|시조|시즌|시즌 수|시청 소재지
        ko	label	시험판|시호|시화|식별자|신장|싱글|아강|아과|아목|아문|아버지|아속|아종|아티스트|악기|안장지|안정화 버전|약물 대사|약칭|어림|어머니|언어|언어 계통|언어 인구|에피소드 수
        ko	label	엔진|엘리베이터|여객 수|여는 곡|역 구조|역간거리|역번호|역사|역사적 도도부현|역할|연고지|연도|연료|연면적|연봉|연비|연재 기간|연재 잡지|연주시차|연출|연표|연호|열용량
        ko	label	열전도율|영리여부|영업이익|영토 변화|영향|영향을 받은 언어|영향을 준 언어|예방|예산|옮긴이|완공|왕가|왕비|왕조|왕후|외부 링크|용도|우승|우승팀|우편번호|운영 기관
        ko	label	운영 체제|운영기관|운영시간|운영자|운용|운용 기관|원내대표|원안|원인|원일점|원자 반지름|원자 질량|원작|원저자|원정|원제|웹사이트|위성|위성 수|위치|위험|위험 인자
        ko	label	유역 국가|유역 면적|유입|유출|유통사|유형|유효 사거리|융해열|음성|음속|음악|음역|의미|의석|의석변화|의석수|의원 대수|의원 선수|이념|이름, 기호, 번호|이명|이사장
        ko	label	이심률|이온화 에너지|이용 등급|이유|이전 구성원|이전 의석|이전 작품|이전 차량|이전 회사|이칭|인구|인구 밀도|인구밀도|인구조사|인접역|인화점|일광 절약 시간|일인당
        ko	label	일일 승하차|임기|임무 기간|임무 유형|임부투여안전성|입력 장치|입법부|자기 정렬|자녀|자료형 체계|자막|자본금|자본총계|자산총액|자전 속도|자전 주기|자전축 기울기|자치체
        ko	label	자회사|작가|작곡|작곡가|작동방식|작사|작사·작곡|작사가|장갑|장르|장비|장소|재위|저자|저장소|적경|적도 지름|적위|전고|전기 음성도|전보 약호|전신|전임|전임자|전자 배열
        ko	label	전자껍질당 전자 수|전장|전체|전체 명칭|전체 이름|전폭|절대등급|정당|정부|정부 형태|정책연구소|정책위의장|정체|정치체제|제도|제원|제작|제작 회사|제작비|제작사|제작자
        ko	label	제조사|제품|조립|조준기|족, 주기, 구역|종교|종류|종목|종업원 수|종족|종파|좌표|주경기장|주도|주로 쓰는 발|주소|주요 구현체|주요 사용자|주요 업적|주요 작품|주요 주주
        ko	label	주요 활동|주장|주제|주지사|주최|준우승|중앙당사|중원소 함량|즉위식|증상|지니 계수|지도 교수|지도자|지도자 기록|지류|지리|지방|지사|지역 번호|지역구|지역번호|지원 언어
        ko	label	지은이|지정번호|지형도|지휘|지휘관|직업|직원 수|진단 방식|진료과|진수|진행|질량|질병DB|집수 면적|쪽수|차량번호|차종|차체형식|착공|참가 선수|참가국|참가팀|참전|창간
        ko	label	창단|창당|창립|창립자|창설|창작자|채널|책임프로듀서|첫 등장|첫 비행|첫 시상|첫 출장|청년조직|청사|청소년 클럽 기록|체급|체중|총 연장|총괄 프로듀서|총구 속도|총리
        ko	label	총열 길이|총인구|총장|촬영|최고 랭킹|최고 출력|최고점|최근 버전|최근 버전 출시일|최근 분화|최다 득점자|최대 경간|최대 길이|최대 너비|최대 도시|최대 사거리|최대 수심
        ko	label	최대 풍속|최신판|최우수 선수|최저 기압|최종 계급|최초 등정|최후|추진|축간거리|출발지|출생|출생지|출시일|출신 학교|출연|출전|출판사|취역|취항지|층수|치료|친척|캠퍼스
        ko	label	코치|콜사인|크기|탄약|탈출 속도|탑승승객|터미널|통·리/반|통산 전적|통상적 발병 시기|통화|퇴역|투약|투여 방법|투타|투표율|파일 확장자|패러다임|팬덤|퍼블리셔|편집|편집장
        ko	label	편평도|평균 공전 속도|평균 밀도|평균 수심|평균 유량|평균 지름|폐막|폐지일|폐회식|포맷|포지션|표고|표면 온도|표면 중력|표면적|표어|표준|풍습|프로 입단|프로그래머
        ko	label	프로그래밍 언어|프로듀서|플랫폼|피해 규모|피해 지역|피해액|필명|하구|하구 고도|하목|하위|하위 행정 구역|학교 형태|학력|학명|학명이명|학생 수|함급명|함명|함번|함종
        ko	label	합병증|항공 동맹|항공기|항성 목록|항속거리|해발|해발 고도|해산|해설|해안선|해체|핵심 인물|행정|행정 구역|행정동|허브 공항|현 소속팀|현재 랭킹|현재 상태|혈액형|혐의
        ko	label	형제자매|형태|홈 경기장|홈구장|홈페이지|화수|화학식|활동 기간|활동 시기|활동 지역|활주로|회원|회원가입|회장|회합 주기|횡단|후계정당|후보|후속 차량|후속작|후신|후임
        ko	label	후임자|흘수|흥행수익
        ko	header	개요|개인 정보|개인정보|경제|군사 경력|궤도 성질|기본 정보|기본정보|대기 조성|로마자 표기|메달 기록|물리적 성질|물리적 특성|발견|선수 정보|소유·운영 정보|신상정보
        ko	header	연혁|운영|원자의 성질|위치 관측 정보|유튜브 정보|이력|일반 정보|작가 정보|정보|지도|측성학|클럽 기록|특성|학술 활동|한글 표기|활동 정보
        ko	part	가나|간체자|개정 로마자 표기|남성|로마자|매큔-라이샤워 표기|병음|수역|여성|영어|정체자|총면적|최고|최저|평균|한글|한자|합계
        ar	label	(هـ.)|آخر عرض|آلات|أبناء|أثر في|أحدث إصدار|أخفض نقطة|أخوة وأخوات|أدنى ضغط|أدوية|أرقام الأكسدة
        ar	label	أرقام التعريف البحرية|أسماء أخرى|أطول امتداد|أعلى تصنيف|أعلى قمة|أعلى نقطة|أعمال بارزة
        ar	label	أعمال مشتركة|أفضل لاعب|أقصى رياح|أقصى عمق|أكبر مدينة|ألحان|أنهار المصب|أنهار المنبع|أهم الشخصيات
        ar	label	أول جائزة|أول صعود|أول طيران|أول عرض|أيزو 3166|أيزو 639-1|أيزو 639-2|أيزو 639-3|إحداثيات|إحصاءات
        ar	label	إخراج|إخراج (فسلجة)|إنتاج|إياتا|إيكاو|اتجاه حركة القطار|ارتفاع|استخدم من قبل|اسم الشهرة
        ar	label	اسم الولادة|اسم تجاري|الآلات الموسيقية|الأب|الأبرشية|الأبعاد|الأرخبيل|الأرصفة|الأرض|الأرض والسكان
        ar	label	الأسباب|الأسلحة|الأسماء السابقة|الأصول|الأضرار|الأعراض|الأعضاء|الأعضاء السابقون|الأفكار|الأقسام
        ar	label	الأقمار|الألبوم|الألقاب|الألوان|الأم|الأمين العام|الأهداف|الأهمية|الأوج|الأولاد|الأيديولوجيا
        ar	label	الإدارة|الإزاحة|الإصابات|الإصدار|الإصدار الأول|الإصدار المستقر|الإقامة|الإقليم|الإنتاج|الإنشاء
        ar	label	الإيرادات|الاحتفالات|الاختتام|الاختصار|الاختصاص|الاختفاء|الارتفاع|الارتفاع الأعلى|الاستعمال
        ar	label	الاستوديو|الاسم الأدبي|الاسم العلمي|الاسم الكامل|الاسم النظامي (IUPAC)|الاسم عند الولادة
        ar	label	الاشتباكات|الافتتاح|الافتتاح الرسمي|الانتساب الأوروبي|الانتماءات|الانتهاء|الانحياز السياسي|البروز
        ar	label	البطل|البطولة|البعد|البلد|البلد الأصلي|البلد المضيف|البنية البلورية|البورصة|التأسيس
        ar	label	التأسيس والسيادة|التاريخ|التتويج|التجميع|التدفق|الترقيم الدولي|التركيب|التزيح|التسجيل
        ar	label	التسلسل الزمني|التسليح|التشخيص|التشييد|التصنيف الحالي|التصوير|التطويرات|التعداد السكاني
        ar	label	التعداد الكلي|التفلطح|التقسيم الأعلى|التقييم|التقييمات|التكلفة|التواتر|التوقيت|التوقيع|التيار
        ar	label	الجبال|الجزر|الجمهور|الجنس|الجنسية|الجوائز|الجوائز المالية|الحاكم|الحالة|الحجم|الحرارة|الحروب
        ar	label	الحزب|الحضيض|الحياة العملية|الحياة الفنية|الخدمة|الخدمة العسكرية|الخرطوشة|الخسائر|الخط|الخطوط
        ar	label	الخلفية|الخواص|الدائرة|الدافع|الدخل التشغيلي|الدور|الدوري|الدول|الدول المشاركة|الدولة|الديانة
        ar	label	الدين|الذوبانية في الماء|الرئيس|الرئيس التنفيذي|الربح الصافي|الرتبة|الرتيبة|الرخصة|الرسام|الرقم
        ar	label	الرقم الذري|الركاب|الرمز البريدي|الرمز الهاتفي|الروافد|الرياضة|الرياضيون المشاركون|الزوج|الزوجة
        ar	label	السبب|السرعة|السطوع|السعة|السكان|السلالة|السلالة الملكية|السلسلة|السلسلة الجبلية|السلطة التشريعية
        ar	label	السلطة القضائية|السيناريو|الشذوذ المداري|الشركات التابعة|الشركة الأم|الشركة المصنعة|الشعار النصي
        ar	label	الشعار الوطني|الشعبة|الشعيبة|الشكل القانوني|الصانع|الصحيفة الرسمية|الصناعة|الصنف|الضحايا|الضغط
        ar	label	الطائفة|الطاقم|الطراز|الطراز المعماري|الطقم الأساسي|الطقم الاحتياطي|الطلب|الطوابق|الطور|الطول
        ar	label	الطويئفة|الظهور الأول|العائدات|العائلة الحاكمة|العاصمة|العرض|العرق|العزل|العضوية|العلاج|العمدة
        ar	label	العمر|العمق|العملة|العنوان|العنوان الأصلي|العيار|الغاطس|الفئة|الفرع|الفرق|الفروع|الفريق|الفصيلة
        ar	label	الفصيلة العليا|الفصيلة الفرعية|الفنان|القائد|القائد الحالي|القادة|القباب|القبيلة|القدر الظاهري
        ar	label	القدر المطلق|القدرات|القدم المفضلة|القضاء|القناة|القناة الأصلية|القوة|القوى|القيادات|الكاتب
        ar	label	الكتابة|الكتلة|الكتلة الذرية|الكثافة|الكثافة السكانية|الكليات|الكمية المصنوعة|الكنية|الكهرسلبية
        ar	label	الكوكبة|اللغات|اللغات الرسمية|اللغة|اللغة الأصلية|اللغة الأم|اللغة الرسمية|اللقب|المآذن|المؤسس
        ar	label	المؤسسون|المؤلف|المالك|المبتكر|المبرمج|المتحاربون|المتحف|المترجم|المجموعات العرقية ذات الصلة
        ar	label	المجموعة، الدورة، المستوى الفرعي|المحافظ|المحافظة|المحرك|المخاطر|المخرج|المدار|المدارج|المدة
        ar	label	المدرب|المدرسة الأم|المدى|المدى الفعال|المدير التنفيذي|المدينة|المدينة التوأم|المرتبة التصنيفية
        ar	label	المركز|المركز الإداري|المركز الثالث|المسؤولون|المسابقات|المساحة|المسارات|المسافة من الأرض
        ar	label	المستخدم الأساسي|المسطح المائي|المسيرة الاحترافية|المشاركة في الحكم|المشاركة في السلطة|المشغل
        ar	label	المصب|المصعد|المصمم|المصنع|المضاعفات|المطارات الرئيسية|المطلع المستقيم|المطور|المطوّر|المظهر
        ar	label	المظهر السريري|المعارك والحروب|المعرف على جيونيمز|المعرفات|المغناطيسية|المقاطعة|المقاول|المقر
        ar	label	المقر الرئيسي|المكان|المكتشف|الملحن|الملعب|الممثل|المملكة|المناطق المتأثرة|المنافسون|المنبع|المنتج
        ar	label	المنتجات|المنتجون|المنتخب الوطني|المنصة|المنطقة|المنظم|المنظمة الأم|المنفذون|المهنة
        ar	label	المهندس الإنشائي|المهندس المعماري|المواصفات|المواقع|الموزع|الموسم|الموسيقى|الموضوع|الموظفون|الموقع
        ar	label	الموقع الإلكتروني|الموقع الجغرافي|الموقع الرسمي|الميزانية|الميل|الميل المداري|الميلاد
        ar	label	الناتج المحلي الإجمالي|الناجون|النادي|النادي الحالي|الناشر|الناطقون|النتيجة|النسب|النشأة|النشيد
        ar	label	النشيد الوطني|النطاق|النظام|النمط|النمط المعماري|النموذج المصدري|النوع|النوع الأدبي|النوع الطيفي
        ar	label	الهداف|الهدف|الوبائيات|الوجهات|الوزن|الوسائط|الوصف|الوصيف|الوضع الحالي|الوفاة|الوفيات|الوقاية
        ar	label	الولاء|الولاية|اليد المستخدمة|امتداد الملف|انتشار المرض|بث لأول مرة على|بث لأول مرة في|بداية
        ar	label	بداية البناء|بطولة|بلد الأصل|بلد الرياضة|بوب كيم (PubChem)|بياض|بيانات دوائية|تأثر بـ|تأسس عام
        ar	label	تأليف|تابع إلى|تاريخ أول حلقة|تاريخ إنشاء العمل|تاريخ الإصدار|تاريخ الإطلاق|تاريخ الاحتفال
        ar	label	تاريخ الاستقلال|تاريخ الافتتاح|تاريخ الاكتشاف|تاريخ الانضمام|تاريخ التأسيس|تاريخ التتويج
        ar	label	تاريخ الصدور|تاريخ الصنع|تاريخ الميلاد|تاريخ النشر|تاريخ الوفاة|تاريخ بدء البناء|تبدد|تجاري
        ar	label	تخصص أكاديمي|ترتيب أليكسا|ترجمة|تسجيل|تسمية السكان|تشكل|تصدر|تصنيف العنصر|تعلم لدى|تغييرات حدودية
        ar	label	تفاصيل تقنية|تقديم|تقسيم إداري|تقسيمات إدارية|تلحين|توأمة|توافر حيوي|توزيع|توزيع إلكتروني
        ar	label	توصيل حراري|توقيت صيفي|تولى المنصب|جاذبية السطح|جزء من|جنس|جهة السير|حالات مشابهة|حالة الحفظ|حجم
        ar	label	حجم الأسطول|خصائص جغرافية|خلفه|خلفها|دار النشر|دخول الخدمة|درجة الحرارة|درغ بنك|دول الحوض
        ar	label	رئيس البلدية|رئيس التحرير|رئيس الجامعة|رئيس الوزراء|رتبة|رخصة|ردمك|رقم CAS|رقم هاتف الطوارئ
        ar	label	رمز إياتا|رمز إيكاو|رمز الإنترنت|رمز البورصة|رمز المنطقة|رمز الهاتف|رمز جيونيمز|زاوية الحضيض
        ar	label	زاوية نقطة الاعتدال|زعيم الحزب|سبب التسمية|سبب الشهرة|سبب الوفاة|سبقه|سبقها|سرعة الإفلات
        ar	label	سرعة الفوهة|سطح المدرج|سعر الوحدة|سمي باسم|سنوات|سنوات النشاط|سيناريو|شارة البداية|شبكة البث
        ar	label	شركة الإنتاج|شركة التسجيلات|شعبة|شهادة جامعية|صاروخ الإطلاق|صممه|صناعة سينمائية|صوت|صيغة جزيئية
        ar	label	طائفة|طاقات التأين|طبيعة المهمة|طرق إعطاء الدواء|طريقة انتقال المسبب المرضي|طلاب الدراسات العليا
        ar	label	طلاب الدكتوراه|طول الساحل|ظهر في|عائلة|عاصمة|عاصمة لـ|عدد الأرصفة|عدد الأسر|عدد الأعضاء
        ar	label	عدد الأهداف|عدد الحلقات|عدد السكان|عدد الصفحات|عدد الطلاب|عدد الطوابق|عدد المباريات|عدد المسافرين
        ar	label	عدد المساكن|عدد المشاركين|عدد المواسم|عدد الموظفين|عدد الناطقين|عضو في|عضوية|عمدة|عمر النصف الحيوي
        ar	label	عمق|عوامل الخطر|عويلم|فئة السلامة أثناء الحمل|فترة الاستخدام|فترة التناوب|فترة الحكم|فترة الدوران
        ar	label	فرع حيوي|فرع من|فرق دربها|فريق|فصيلة|فوق رتبة|في الخدمة|في المنصب|قاعدة العجلات|قدمها|قمة|ك ع ت
        ar	label	كتابة|كتلة|كتلة مولية|كلمات|كوكبة|لغة البرمجة|لغة رسمية في|لغة محلية معترف بها|لقب|م.|مأخوذ عن
        ar	label	مؤشر التنمية البشرية|مادة البناء|مبتكر|متطلبات النظام|متعلق بـ|متوسط التدفق|متوسط الكثافة
        ar	label	متوفر بلغات|مجال العمل|مجال عمل الشركة|محرك اللعبة|مدة الإصدار|مدة الحلقة|مدة العرض|مدة المهمة
        ar	label	مدير الجامعة|مرادفات|مركبة الإطلاق|مركز اللعب|مساحة الأرضية|مساحة الحوض|مستودع التعليمات البرمجية
        ar	label	مسيرة الشباب|مشرف الدكتوراه|مشكلة صحية|مصب|معامل جيني|معدل إطلاق النار|معدل البطالة|معدنية
        ar	label	معلومات عامة|مقدمة من|مكان الدفن|مكان الميلاد|مكان النشر|من أنواع|مناطق الخدمة
        ar	label	مناطق الوجود المميزة|منبع|منتج منفذ|منصب|منصة الإطلاق|منطقة الخدمة|منطقة زمنية|مواطنة
        ar	label	مواقع التصوير|موسيقى|موظف في|نائب الرئيس|ناقل الحركة|نسبة المياه (%)|نصف القطر|نصف المحور الرئيسي
        ar	label	نصف قطر تساهمي|نظام التشغيل|نظام التلقيم|نظام الحكم|نظام الكتابة|نقطة الانصهار|نقطة الغليان
        ar	label	نمط البرمجة|نمط اللعب|نهاية|نهاية البناء|نوع|نوع البحيرة|نوع السباق|نوع الصوت|نوع الطائرة
        ar	label	نوع اللعبة|نوع المبنى|نوع المطار|نوع الموقع|نوع الهجوم|نوع الهيكل|هبوط|وزن الإقلاع|وضع الاعتراف
        ar	label	ولي العهد|يحتفل به|يحمل|يخدم|يقطع|يمنح لـ
        ar	header	الاكتشاف|التصميم والإنشاء|الحكم|الخصائص الفيزيائية|الخلاف|الخواص الذرية|الخواص الفيزيائية|السلطة
        ar	header	الشخصيات الهامة|الغلاف الجوي|المراقبة|بيانات أخرى|تسلسل زمني|تصنيف عام|تصنيف علمي|خصائص المدار
        ar	header	معرض صور|معلومات أخرى|معلومات النادي|معلومات شخصية|مناصب
        ar	part	الإجمالي|الإناث|الذكور|المجموع|برونز|ذهب|فضة|للفرد
        fa	label	(گل)|آبریز|آبها (٪)|آب‌اندازی|آب‌وهوا|آخرین فوران|آرا|آرامگاه|آرای مردمی|آرایش الکترونی
        fa	label	آغاز به کار|آغاز ساخت|آلبوم استودیویی|آنومالی متوسط|آهنگساز|آهنگساز(ها)|ابعاد|اختلاف منظر (π)
        fa	label	ارتفاع|ارتفاع از سطح دریا|استاد راهنما|استان|استاندار|استودیو|اسیدی (pKa)|اطلاعات شهری|اعضا
        fa	label	اعضای پیشین|افراد کلیدی|الکترونگاتیوی|امضا|انتشار|انتشار اولیه|انتشار پایدار|انحراف محوری|انحلال
        fa	label	انحلال‌پذیری در آب|اندازه|اهداکننده|اهمیت|اوج|ایالت|ایدئولوژی|ایزو ۱–۶۳۹|ایزو ۳–۶۳۹|ایکائو|بازیگر
        fa	label	بازیگران|بازی‌ها|بازی‌های انجام‌شده|باشگاه|باشگاه کنونی|باشگاه‌های جوانان|باشگاه‌های حرفه‌ای
        fa	label	بالاترین رده‌بندی|بالاترین نقطه|بالاراسته|باندهای فرود|بخش|بخشی از|برآورد|برجستگی|برد مؤثر
        fa	label	برگزارکنندگان|بزرگترین شهر|بعد|بلندا|بلندترین دهانه|بنا نهاده|بنیانگذار|بنیانگذاری|بنیان‌گذار(ان)
        fa	label	بنیان‌گذاری|به خدمت درآمده|بهترین گلزن|بودجه|بیشترین طول|بیشترین ژرفا|تأثیر گذاشته بر
        fa	label	تأثیرگرفته از|تأسیس|تاج‌گذاری|تاریخ|تاریخ انتشار|تاریخ ثبت ملی|تاریخ پرتاب|تاریخ گشایش
        fa	label	تاریخ(های) انتشار|تاریخ‌ها|تاریخ‌های انتشار|تجاری|تحصیلات|تخت‌شدگی|تخصص|تدوین‌گر|ترانه‌سرا|تراکم
        fa	label	تراکم جمعیت|ترکیبات|تعداد تولید|تعداد شهرستان|تعداد طبقات|تعداد فصل‌ها|تعداد قسمت‌ها|تغذیه
        fa	label	تغییرات قلمرو|تلفات و خسارات|تماشاگران|تناوب انتشار|تنظیم‌شده توسط|تهیه‌کننده|توزیع‌کننده
        fa	label	توسعه‌دهنده|توسعه‌دهنده(ها)|تولید|تولید ناخالص داخلی (GDP) (برابری قدرت خرید)|تولیدکننده|تیره|تیم
        fa	label	تیم ملی|تیم‌های مربیگری|ثبت‌نام|جانشین|جایزه‌ها|جرم|جرم اتمی|جرم مولی|جزیره‌ها|جشن‌ها|جعبه‌دنده
        fa	label	جغرافیای طبیعی|جمعیت|جنبش|جنسیت|جنگ‌افزار|جنگ‌ها/عملیات|جهت رانندگی|جوایز|جینی|حالت اکسایش
        fa	label	حالت(ها)|حجم|حجم آب|حزب سیاسی|حضیض|حوزه انتخابیه|حوضه آبریز|حکومت|خاستگاه|خاندان|خانوادهٔ زبانی
        fa	label	خدمات|خدمت/شاخه|خدمه|خروج از مرکز مداری|خروجی اصلی|خصوصیات|خط|خطرات|خویشاوندان|داده‌های دارویی
        fa	label	دارو|دامنه سطح‌بالا|دانشجویان|دانشجویان کارشناسی|دبیر کل|درآمد|درآمد خالص|درآمد عملیاتی|درجه
        fa	label	درخشندگی|درصد|درمان|درگذشت|درگذشته|درگذشتهٔ|دست|دفتر مرکزی|دفع|دما|دمای جوش|دمای ذوب|دهانه|دهستان
        fa	label	دودمان|دوره|دوره تناوب مداری|دوره تناوب هلالی|دوره ساخت اثر|دوره مسئولیت|دوره چرخش
        fa	label	دورهٔ معمول آغاز|دیرینگی|دین|دین(ها)|دیگر نام‌ها|رئیس|رئیس هیئت مدیره|رئیس‌جمهور|راسته|رده
        fa	label	رده بارداری|رده‌بندی ستاره‌ای|رشته|رشته فعالیت|رشته‌کوه|رهبر|ره‌آورد|روزنامه|روزهای یخبندان سالانه
        fa	label	روش تشخیص|روش مصرف دارو|ریزشگاه|زادروز|زاده|زادهٔ|زادگاه|زاویه انحراف|زبان|زبان بومی در|زبان رسمی
        fa	label	زبان رسمی در|زبان(های) رسمی|زبان‌ها|زبان‌های گفتاری|زخمی‌ها|زیرتیره|زیرراسته|زیرشاخه‌ها
        fa	label	زیست فراهمی|ساخت|ساختار بلوری|ساز|سازنده|سازها|سال|سال شهرشدن|سال‌ها|سال‌های خدمت|سال‌های فعالیت
        fa	label	سامانهٔ نوشتاری|سبک|سبک معماری|سبک(ها)|ستاد|سرانه|سردبیر|سرده|سرشماری|سرعت|سرعت دهانه
        fa	label	سرعت متوسط مداری|سرعت چرخش استوایی|سرعت گریز|سرمربی|سرنوشت|سرود ملی|سرچشمه|سری|سلطنت|سن|سپیدایی
        fa	label	سکو(ها)|سکوها|سیستم‌عامل|شابک|شاخص توسعه انسانی|شاخه|شاخه جوانان|شبکه|شبکه اصلی|شرکت تولید
        fa	label	شرکت مادر|شعار|شعاع|شعاع اتمی|شعاع در استوا|شعاع متوسط|شمار صفحات|شمار گویشوران|شماره ثبت
        fa	label	شماره ثبت سی‌ای‌اس|شماره پیراهن|شناخته‌شده برای|شناساگرها|شناسه حضیض|شناسهٔ ملی خودرو|شهبانو|شهر
        fa	label	شهر میزبان|شهردار|شهرستان|شهرستان(ها)|شهروندی|شکل ظاهری|صاحب امتیاز|صنعت|صورت فلکی|ضبط|طراح
        fa	label	طراحی شده توسط|طرف دیگر|طرف‌های درگیر|طول|طول رود|طول گره صعودی|طیف سیاسی|ظهوریافته در|عرض|علائم
        fa	label	علت|علت مرگ|عوارض|عوامل خطر|فاز|فاصله|فراوانی|فرزند|فرزندان|فرماندهان|فرماندهان و رهبران|فرماندهی
        fa	label	فرمانرو|فرمول مولکولی|فروراسته|فروش گیشه|فشار جو در سطح|فشنگ|فعال|فیلم‌بردار|فیلم‌نامه|قد
        fa	label	قدر ظاهری|قدر ظاهری (V)|قطر زاویه‌ای|قمر|قهرمان|قوا|قومیت|قومیت‌های وابسته|قوه مقننه|لقب|لقب(ها)
        fa	label	لیگ|مؤسسه|مادر|مالک|متابولیسم|متاثر از|مترادف|مترجم|مجری|مجمع‌الجزایر|مجموع دارایی‌ها|محصولات
        fa	label	محل تحصیل|محل زندگی|مختصات|مخزن|مدت|مدت زمان|مدیرعامل|مذهب|مراسم گشایش|مرام سیاسی|مربی|مرتبط با
        fa	label	مرتکب|مردم|مرکز|مرگ‌ومیر|مساحت|مساحت سطح|مسافر|مشارکت|معاون|معرفی|معمار|ملیت|مناطق با جمعیت چشمگیر
        fa	label	منتشرشده|منطقه|منطقه زمانی|موتور|موسیقی|موشک|موضوع|موقعیت|مکان|میانگین بارش سالانه|میانگین دبی
        fa	label	میانگین دمای سالانه|میل|ناشر|ناشر(ان)|ناشر(ها)|نام|نام آیوپاک|نام اصلی|نام اهلیت|نام دوبخشی
        fa	label	نام علمی|نام مستعار|نام کامل|نام(های) قدیمی|نام، نماد، عدد اتمی|نامزد|نام‌های تجاری|نام‌های دیگر
        fa	label	نایب قهرمان|نتایج|نجات‌یافتگان|نخستین جایزه|نخستین حضور|نخستین صعود|نخستین پرواز|نخست‌وزیر
        fa	label	نشانه‌ها|نشانی|نشانی وب|نقش|نماد بورس|نواخت تیر|نوشته‌شده با|نوع|نوع فرودگاه|نوع وبگاه|نویسنده
        fa	label	نیمه‌عمر حذف|نیم‌قطر بزرگ|هدف|هزینهٔ فیلم|همسر|همسر(ان)|همکاری‌های مرتبط|هنرمند|هیئت علمی|واحد پول
        fa	label	والدین|وبسایت رسمی|وبگاه|ورزش|ورزشگاه|ورودی اصلی|وزن|وزن پرتاب|وضعیت|وضعیت حفاظت|وضعیت کنونی
        fa	label	وفاداری|پادشاه|پادگان|پارادایم|پایتخت|پخش اولیه|پدر|پدیدآور|پردیس|پروانه|پس از|پس از خود|پست
        fa	label	پسوند(های) نام پرونده|پلتفرم|پیش از|پیش از خود|پیشرانه|پیشه|پیشین|پیش‌آگهی|پیش‌شماره
        fa	label	پیش‌شماره تلفنی|پیش‌گیری|چگالی|چگالی متوسط|ژانر|ژرفای متوسط|کاربر|کاربر اصلی|کاربری|کاربری کنونی
        fa	label	کارفرما|کارهای برجسته|کارکنان|کارگردان|کالیبر|کد ATC|کد آماری|کد منطقه|کد پستی|کشته|کشته‌ها|کشور
        fa	label	کشور سازنده|کشور میزبان|کشورهای شرکت‌کننده|کل جمعیت|کلاس|گاهشمار|گذر از|گرانش سطحی
        fa	label	گروه، دوره، بلوک|گروه‌های قومی|گشایش|گل‌های زده|گنجایش|گونه|گونه حمله|گونه رسانه|گونه مأموریت
        fa	label	گویش‌ها|یاتا|یگان
        fa	header	اطلاعات شخصی|اطلاعات پس‌زمینه|اطلاعات کلی|جایگاه|جو|خواص مداری|رده‌بندی علمی|زندگی‌نامه
        fa	header	طبقه‌بندی علمی|نام‌گذاری|ویژگی‌های فیزیکی|کشف
        fa	part	برنز|بیشینه|سانتی‌گراد|طلا|مجموع|میانگین|نقره|کل|کلوین|کمینه
        tr	label	ATC kodu|Aday|Adres|Ajans|Akademik personel|Akraba(lar)|Akıbet|Alan|Alan kodu|Albedo|Alt familya
        tr	label	Alt kuruluşlar|Alt takım|Alt şube|Altyapı kariyeri|Amaç|Ana dili olanlar|Ana eksen|Ana kullanıcı
        tr	label	Ana şirket|Anne|Antrenör|Atalet momenti faktörü|Atom ağırlığı|Atom numarası|Atom yarıçapı
        tr	label	Atış hızı|Azami derinlik|Açılış|Açılış teması|Açılış töreni|Açısal çap|Ağırlık|Ağız|B-yüzü|Baba
        tr	label	Basıklık|Bağlantılar|Bağlılığı|Bağımsızlık|Başbakan|Başkan|Başkan yardımcısı|Başkent|Başladığı yer
        tr	label	Başlama|Başlatma tarihi|Belediye başkanı|Belirtiler|Besteci|Bestekâr(lar)|Bileşimleri
        tr	label	Bitirdiği okul|Biyoyararlanım|Blok|Borsa|Boy|Boyutlar|Boşaltım|Branşı|Bölge|Bölgesi|Bölüm sayısı
        tr	label	Bütçe|Büyüklük|CAS numarası|Can kaybı|Canlandıran|Cins|Cinsi|Cinsiyet|Coğrafi bölge
        tr	label	Coğrafi değişiklikler|Cumhurbaşkanı|Dalı|Dağ silsilesi|Dağıtıcı|Dağıtıcı(lar)|Debi|Defin
        tr	label	Defin yeri|Demonim|Deniz|Denize iniş|Deplasman|Dik açıklık|Dil|Dil ailesi|Diller|Din
        tr	label	Dingil mesafesi|Dini|Diğer ad(lar)ı|Diğer adlar|Diğer adları|Doktora danışmanı|Dosya uzantıları
        tr	label	Doğal uyduları|Doğum|Doğum adı|Doğum tarihi|Doğum yeri|Durum|Döküldüğü yer|Dönem|Düzenleyen
        tr	label	Düzenleyici|Düşenler|Dış merkezlik|Ebeveyn(ler)|Edebî akım|Eksen eğikliği|Ekvatoral dönme hızı
        tr	label	Ekvatoral yarıçap|Elektron dizilimi|Elektronegatiflik|Eliminasyon yarı ömrü|En büyük şehir
        tr	label	En uzun açıklık|En yüksek noktası|Endüstri|Erime noktası|Eser|Eski üyeler|Etkiledikleri
        tr	label	Etkilendikleri|Etkili menzil|Etkin|Etkin yıllar|Etkin yılları|Etnik gruplar|Etnik köken|Ev sahibi
        tr	label	Ev sahibi şehir|Evlilik|Eyalet|Eğiklik|Eğitim|Eş|Eş(leri)|Faaliyet geliri|Familya|Filo büyüklüğü
        tr	label	Fişek|Forma numarası|Format|Fırlatma aracı|Fırlatma tarihi|Fırlatma yeri|GSYİH (SAGP)
        tr	label	GSYİH (nominal)|Garnizon|Gebelik kategorisi|Gelen nehir|Gelir|Geliştirici|Geliştirici(ler)
        tr	label	Genel Sekreter|Genel başkan|Genel merkez|Genel sekreter|Genel yayın yönetmeni|Gençlik kolları
        tr	label	Geçtiği yer|Giden nehir|Gini|Gol|Gol kralı|Gol sayısı|Grup|Görev süresi|Görev türü|Göreve başlama
        tr	label	Görüntü yönetmeni|Görünüm|Görünür büyüklük|Gösterim süresi|Günberi|Güncel kulübü|Güncel sürüm
        tr	label	Günöte|Güçler|Hacim|Halk oyu|Hanedan|Hasılat|Hat(lar)|Havalimanı türü|Havza alanı|Hedef|Hikâye
        tr	label	Hizmet|Hizmet alanı|Hizmet yılları|Hizmet şehri|Hizmete giriş|Hizmetler|Hükûmet|Hüküm süresi
        tr	label	Hükümdar|Hükümdarlık|Hız|IATA|ICAO|ISBN|ISO 3166 kodu|ISO 3166-2 kodu|ISO 639-1|ISO 639-3
        tr	label	IUPAC adı|Iraklık açısı|Işıma gücü|Kalibre|Kampüs|Kanal|Kapanış|Kapanış töreni|Kapasite
        tr	label	Kardeş şehir|Kariyer|Kat sayısı|Katılan sporcu|Katılan ülkeler|Katılım|Kavuşum dönemi|Kaymakam
        tr	label	Kaynak|Kaynama noktası|Kayıplar|Kayıt|Keşfeden|Keşif tarihi|Kilo|Kişi başına|Klad|Kolları
        tr	label	Komplikasyon|Komutan|Komutanlar ve liderler|Komutanlıkları|Konu|Konum|Konusu|Konuşan sayısı
        tr	label	Koordinatlar|Korunma|Korunma durumu|Kraj|Kristal yapı|Kronolojisi|Kullanıcılar
        tr	label	Kullanılabilir diller|Kullanım|Kulübü|Kulüp|Kurgu|Kurtulan|Kurtulma hızı|Kurucu|Kurucu(lar)
        tr	label	Kurucular|Kuruluş|Kutlayanlar|Kutupsal yarıçap|Kuzey kutbu dik açıklık|Kuzey kutbu sağ açıklık
        tr	label	Kütle|Kırsal|Kısaltma|Kıyı uzunluğu|Kızağa konuluş|Lakap(lar)ı|Lehçeler|Lider|Lig|Lisans
        tr	label	Lisans öğrencileri|Lisansüstü öğrencileri|Madalya bilgileri|Maliyet|Maç|Maç sayısı|Mekân|Menzil
        tr	label	Merkez|Meslek|Metabolizma|Metro|Mevcut durumu|Mevki|Mevkii|Mezun olduğu okul(lar)|Milliyet
        tr	label	Millî marş|Millî takım kariyeri|Mimar|Mimari tarz|Mod(lar)|Molar kütle|Molekül formülü
        tr	label	Molekül kütlesi|Montaj|Motor|Muhtar|Mutlak kadir|Mürettebat|Müzik|Müzik şirketi|Namlu uzunluğu
        tr	label	Nedenleri|Net gelir|Numarası|Nüfus|Operatör|Ortalama ayrıklık|Ortalama derinlik|Ortalama yarıçap
        tr	label	Ortalama yoğunluk|Ortalama yörünge hızı|Oy oranı|Oymak|Oynama stili|Oyun motoru|Oyuncular
        tr	label	Para birimi|Paradigma|Partisi|Partner(ler)|Parçası|Perihelyon argümanı|Periyot|Peron|Pistler
        tr	label	Plak şirketi|Plaka kodu|Platform|Platform(lar)|Platformlar|Posta kodu|Pozisyon
        tr	label	Profesyonel kariyeri|Profesyonelliğe geçiş|Prognoz|Programlama dili|Rakım|Rektör|Renk|Renkler
        tr	label	Resmî dil|Resmî diller|Resmî renkler|Resmî site|Risk faktörü|Rolü|Rütbesi|Saha|Sahibi|Sahip
        tr	label	Sakinler|Saldırganlar|Saldırı türü|Sanatçı|Sayfa|Sağ açıklık|Sebep|Sektör|Senarist|Seri|Ses türü
        tr	label	Seyirci|Sezon sayısı|Seçim bölgesi|Silah|Silah donanımı|Sinonimler|Site türü|Siyasi parti
        tr	label	Siyasi pozisyon|Slogan|Son patlama|Sonra gelen|Sonraki|Sonraki film|Sonuç|Spor|Stadyum|Stüdyo
        tr	label	Su (%)|Su hacmi|Sunucu|Söz yazarı|Süre|Sıfatlar|Sıklık|Sınıf|Sınıfı|Sıradağ|Sıralama|TBMM|Tahminî
        tr	label	Takma ad(lar)ı|Takma adı|Takım|Takımada|Takımyıldız|Tam adı|Tamamlanma|Tanı|Tanımlayıcılar
        tr	label	Tanınma nedeni|Taraflar|Tarih|Tarih formatı|Tarihçe|Tarz|Tarzlar|Tasarlanma|Tasarım ve inşaat
        tr	label	Tasarımcı|Tasarımcı(lar)|Tayf türü|Taç giymesi|Taşıdığı|Tedavi|Tehlikeler|Teknik direktör
        tr	label	Teknik direktörlük kariyeri|Telefon kodu|Ticari|Ticari adları|Tip|Toplam|Toplam nüfus
        tr	label	Toplam uzunluk|Trafik akışı|Tür|Tür(ler)|Türü|URL|Uluslararası üyelik|Uygulama yolu|Uyruğu|Uzaklık
        tr	label	Uzmanlık|Uzunluk|Vali|Vatandaşlık|Vekil|Veren|Web sitesi|Yapım|Yapım yılı|Yapım ülkesi
        tr	label	Yapım şirketi|Yapımcı|Yapımcı(lar)|Yaralı|Yaratıcı|Yarıçap|Yasama organı|Yayım|Yayımcı
        tr	label	Yayımcı(lar)|Yayımlanma|Yayın tarihi|Yayınevi|Yazar|Yazı sistemi|Yaş|Yerine geldiği|Yerine gelen
        tr	label	Yerleşim|Yolcu|Yoğunluk|Yönetim merkezi|Yönetmen|Yörünge periyodu|Yüklenici|Yükseklik
        tr	label	Yükseltgenme durumları|Yüzde|Yüzey alanı|Yüzey basıncı|Yüzey kütle çekimi|Yüzölçümü|Yıl
        tr	label	Yıldız dönme süresi|Yıllar|Zaman dilimi|Zirve|Âlem|Çalgı|Çalgılar|Çalışan sayısı|Çalıştığı kurum
        tr	label	Çatışma/savaşları|Çağı|Çevirmen|Çocuk(lar)|Çocukları|Çözünürlük (su içinde)|Çıkıntı|Çıkış
        tr	label	Çıkış düğümü boylamı|Çıkış tarih(ler)i|Çıkış tarihi|Ödüller|Ölü|Ölüm|Ölüm sebebi|Ölüm tarihi
        tr	label	Ölüm yeri|Önce gelen|Önceki|Önceki film|Önemi|Önemli başarıları|Önemli eser|Önemli eserleri
        tr	label	Önemli kişiler|Önemli nüfusa sahip bölgeler|Özellikler|Özgün dil|Öğrenci|Ülke|Ülkeler|Üretici
        tr	label	Üretim|Üretim sayısı|Ürünler|Üst familya|Üst âlem|Üyeler|Üyelik|İGE|İdari birimler|İdari merkez
        tr	label	İdeoloji|İkamet|İkili adlandırma|İkinci|İl|İl alan kodu|İl nüfusu|İl plaka kodu|İlaç|İlgi alanları
        tr	label	İlgili etnik gruplar|İlişkili hareketler|İlk görünüş|İlk tırmanış|İlk uçuş|İlk veriliş
        tr	label	İlk yayınlanma|İlçe|İlçeler|İmza|İnternet alan adı|İnşa eden|İşletim sistemi|İşletme|İşletmeci
        tr	label	İşveren|Şampiyon|Şanzıman|Şehir|Şube
        tr	header	Adlandırmalar|Askerî hizmeti|Atmosfer|Bilimsel sınıflandırma|Fiziksel özellikler|Genel bilgiler
        tr	header	Keşif|Kişisel bilgiler|Kronoloji|Tanıtım bilgisi|Teknik detaylar|Yörünge özellikleri
        tr	part	Altın|Bronz|Celsius|Fahrenheit|Genişlik|Gümüş|Kelvin
        cs	label	Absolutní hvězdná velikost|Administrativní centrum|Administrativní dělení|Adresa
        cs	label	Adresa městského úřadu|Adresa obecního úřadu|Adresa sídla|Afel|Aktivní roky|Aktuální verze|Albedo
        cs	label	Alma mater|Architekt|Arcidiecéze|Argument šířky perihelu|Asociace|Atmosférický tlak
        cs	label	Atomový poloměr|Autor|Barvy|Bezpečnost|Binomické jméno|Biologická dostupnost|Bydliště|COSPAR
        cs	label	Casus belli|Celé jméno|Cena za kus|Charakteristika firmy|Chemická skupina|Choť|Cíl|Církev|Data
        cs	label	Datum|Datum narození|Datum objevu|Datum vydání|Datum založení|Datum zániku|Dceřiné společnosti
        cs	label	Deklinace|Den|Designér|Diecéze|Disciplína|Disociační konstanta pKa|Distribuce|Doba vlády|Doména
        cs	label	Dosah|Druh|Druh alba|Druh útoku|Druhé místo|Dráhy|Držení rakety|Dynastie|Délka|Délka toku
        cs	label	Délka vzestupného uzlu|Dědic|Dějiště|Děti|Dřívější členové|Elektronegativita (Paulingova stupnice)
        cs	label	Elektronová konfigurace|Email|Engine|Erupce|Evropská strana|Existence|Farnost|Formát|Funkce
        cs	label	Funkční vzorec|Giniho koeficient|Gravitace na rovníku|H-věty|HDI|HDP/obyv. (PPP)|Hejtman
        cs	label	Herní engine|Herní mód|Herní série|Historická země|Hlasový obor|Hlasů|Hlavní město|Hlavní role
        cs	label	Hloubka|Hmotnost|Hnutí|Hornina|Hrají|Hudba|Hustota|Hustota zalidnění|Hydrologické pořadí|Hymna
        cs	label	IATA|ICAO|ISBN|ISO 3166-1|ISO 639-1|ISO 639-3|Identifikátory|Ideologie|Ilustrátor|InChI
        cs	label	Inkubační doba|Interpret|Izolace|IČO|Jazyk|Kadence|Kamera|Kampus|Kandidát|Kapacita|Karoserie
        cs	label	Katastrální výměra|Katastrální území|Klasifikace|Klub|Kluby|Klíčoví lidé|Kmen|Komplikace
        cs	label	Koncentrace v zemské kůře|Konstruktér|Kontakt|Korunovace|Kosmodrom|Kostýmy|Kovalentní poloměr|Kraj
        cs	label	Krystalografická soustava|Královna|Kód ATC|Kód obce|Kód památky|Kódy|Licence|Linka|Lokalita
        cs	label	Lokalizace|MKN-10|MPZ|Majitel|Manažer|Manžel(ka)|Manželka|Materiál|Mateřská společnost|Matka
        cs	label	Max. hloubka|Maximální rozpětí|MeSH|MedlinePlus|Metabolismus|Mezinárodní org.|Mládežnická org.
        cs	label	Mládežnické kluby|Moderátor|Molární hmotnost|Motto|Mrtví|Místa výroby|Místo|Místo narození
        cs	label	Místo pohřbení|Místo původu|Místo vydání|Místopředsedové|Měna|Nadmořská výška|Nadčeleď
        cs	label	Nadřazené jednotky|Nadřád|Nahráno|Narození|Nejlepší střelec|Nejvyšší bod|Nejvyšší umístění
        cs	label	Největší město|Nosná raketa|Náboženské vyznání|Náboženství|Námět|Národnost|Národní TLD
        cs	label	Následující stát|Nástroje|Nástupce|Nástupiště|Název|Název, značka, číslo|OMIM|OS|Období|Obec
        cs	label	Obec s rozšířenou působností|Objem|Objevitel|Oblast činnosti|Obor|Obrat|Obsazení a filmový štáb
        cs	label	Obvod oběžné dráhy|Obvyklá délka|Občanství|Ocenění|Oddělení|Odtok vody|Oficiální web|Okres
        cs	label	Operační systém|Orbitální rychlost|Organizátor|Ostatní názvy|Ostrovy|Osud|Otec|Otevřena|Otevření
        cs	label	Ovlivněno jazyky|Oxidační čísla|PSČ|Pancíř|Panovník|Paradigma|Paralaxa|Partner(ka)|Patrocinium
        cs	label	Perihel|Perioda (oběžná doba)|Perioda rotace|Periodicita|Platforma|Platformy|Plocha povodí|Podkmen
        cs	label	Podpis|Podtřída|Podčeleď|Podřád|Podříše|Pohlaví|Pohon|Pohoří|Pohřben|Politická pozice
        cs	label	Politická skupina EP|Politická strana|Poloha|Poloměr|Poločas eliminace|Polární průměr|Ponor|Post
        cs	label	Postavení|Posádka|Potomci|Povodí|Povolání|Povrch|Povrchová teplota|Pověřená obec|Pozice|Počet ZSJ
        cs	label	Počet akademických pracovníků|Počet bakalářských studentů|Počet domů|Počet dílů|Počet epizod
        cs	label	Počet k. ú.|Počet mluvčích|Počet obyvatel|Počet podlaží|Počet přirozených satelitů|Počet stran
        cs	label	Počet studentů|Počet týmů|Počet členů|Počet částí obce|Počet řad|Pracoviště|Pramen|Premiéra
        cs	label	Premiérové vysílání|Prevence|Prezident|Primátor|Procento|Producent|Produkce|Produkty
        cs	label	Produkční společnosti|Profese|Profesionál od|Profesionální kluby|Profesionální kritika|Projevy
        cs	label	Prominence|Protéká|Provincie|Provozovatel|První let|První písemná zmínka|První vydání|První výskyt
        cs	label	Prvovýstup|Právní forma|Prům. hloubka|Průměrná hustota|Průměrný průtok|Pseudonym|PubChem|Písmo
        cs	label	Předchozí a následující dílo|Předchozí stát|Předchůdce|Předseda|Předseda vlády|Předsedkyně
        cs	label	Přehled medailí|Překladatel|Přenašeč|Přes|Převodovka|Přezdívka|Přistání|Příbuzná témata|Příbuzní
        cs	label	Přítok vody|Příčina úmrtí|Působnost|Původ|Původní název|Radiální rychlost|Region|Registrace
        cs	label	Registrační značka vozidel|Registrační číslo CAS|Regulátor|Rektascenze|Rektascenze severního pólu
        cs	label	Rektor|Relativní atomová hmotnost|Reprezentace|Režie|Rizikové faktory|Rod|Rodiče|Rodné jméno
        cs	label	Rok vzniku|Roky|Rovníkový průměr|Rozloha|Rozměry|Rozpočet|Rozpustnost ve vodě|Rozvor|Rozšíření
        cs	label	Rychlost|Rychlost rotace|Ráže|SMILES|Scénář|Sestup|Seznamy|Skladatel|Sklon dráhy|Sklon rotační osy
        cs	label	Skupenství|Skupina, perioda, blok|Slaví|Sloh|Služba|Souhvězdí|Souostroví|Soutěž|Současní členové
        cs	label	Současný klub|Současný majitel|Souřadnice|Specializace|Spektrální typ|Spolková země|Sport
        cs	label	Sportovců|Spuštěna na vodu|Spuštění|Stadion|Stanice|Starosta|Starostka|Start|Status|Stavebník
        cs	label	Strana B|Stranická příslušnost|Strany|Studio|Stupeň ohrožení podle IUCN|Stát|Státní občanství
        cs	label	Státní zřízení|Stáří|Střih|Sumární vzorec|Světadíl|Synodická perioda|Synonyma|Systematický název
        cs	label	Sídlo|Síla|Technické parametry|Technické údaje|Technika|Telefonní předvolba|Teplota tání
        cs	label	Teplota varu|Titul|Tituly|Trenér|Tribus|Triviální název|Trvání|Trénované kluby|Tržby|Tvrdost
        cs	label	Tvůrce|Typ|Typ softwaru|Typ stanice|Typ stránky|Typ zbraně|Typová kontrola|Témata|Třída|Uděluje
        cs	label	Umístění|Určení|Uvedena do služby|Uživatel|Uživatelé|Varianty|Ve funkci|Ve funkci od|Ve službě
        cs	label	Velikost|Velitelé|Velká poloosa|Viceprezident|Vlastník|Vliv na|Vlivy|Vláda|Vodní plocha
        cs	label	Volební výsledek|Volební účast|Vrchol|Vydavatel|Vydavatelství|Vydavatelé|Vydáno|Vylučování
        cs	label	Vyrobeno kusů|Vytvořil|Vyvíjeno v|Vyřazeno|Vzdálenost|Vzdělání|Vzhled|Vznik|Vítěz|Výdělek|Výroba
        cs	label	Výroba a distribuce|Výrobce|Výsledek|Výsledek hospodaření|Výstavba|Výstřednost|Výtlak|Vývojář
        cs	label	Výzbroj|Význam|Významná díla|Významné dílo|Výška|Web|Webová stránka|Zahájení|Zahájení stavby
        cs	label	Zakladatel|Zakladatelé|Zakončení|Založen|Založeno|Založení|Zaměstnanci|Zaměstnavatel|Zaniklé obce
        cs	label	Zasvěcení|Zařazeno|Zbraň|Zdánlivá hvězdná velikost (V)|Země|Země původu|Zeměpisné souřadnice
        cs	label	Zisk mandátů ve volbách|Zkratka|Změny území|Znám jako|Zploštění|Způsobilost|Zranění|Ztráty
        cs	label	Ztvárněn|Zvuk|Základní informace|Základní kapitál|Základní údaje|Zápasy (góly)|Zásobování municí
        cs	label	Zářivý výkon|Zúčastněných zemí|Úmoří, povodí|Úmrtí|Úniková rychlost|Ústí|Úsťová rychlost|Útočník
        cs	label	Úvodní znělka|Účast|Účel|Účel stavby|Účinný dostřel|Úřad|Úřední jazyk|Časové pásmo|Čeleď
        cs	label	Česky vydáno|Členové|Členství|Část obce|Číslo|Číslo dresu|Řád|Říše|Žánr|Žánry
        cs	header	Chronologie|Další informace|Elementy dráhy|Fyzikální charakteristiky|Geografie|Identifikace
        cs	header	Klubové informace|Mládežnické kluby*|Obecné|Obyvatelstvo|Osobní informace|Profesionální kluby*
        cs	header	Reprezentace**|Složení atmosféry|Střetnutí|Umělecká činnost|Vlastnosti|Vojenská služba
        cs	header	Vědecká klasifikace
        cs	part	Bronz|Celkem|K ekliptice|Max|Maximální|Min|Minimální|Průměr|Průměrná|Stříbro|Zlato|Šířka
        fi	label	Aiheesta muualla|Aiheet|Aikakausi|Aikavyöhyke|Akseliväli|Aktiivisena|Alaheimo|Alajakso|Alalahko
        fi	label	Alkulähde|Alkuperäiskieli|Alkuperäisteos|Alkuperämaa|Alue|Alusta|Ammatti|Apheli|Arkkitehti
        fi	label	Arvonimi|Aseistus|Asuinpaikka|Asukasluku|Avainhenkilöt|Avattu|B-puoli|BKT|Budjetti|CAS-numero
        fi	label	Domeeni|Edeltäjä|Eksentrisyys|Emoyhtiö|Ensi-ilta|Ensijulkaisu|Ensilento|Ensinousu|Entiset jäsenet
        fi	label	Erikoisala|Esikoisteos|Esitetty|Genre|HDI|Hallinnon tyyppi|Hallitsijasuku|Hallituskausi|Heimo
        fi	label	Henkilökunta|Henkilöstö|ICD-10|ISBN|ISO 639-1|ISO 639-3|IUPAC-nimi|Ideologia|Ikäjakauma
        fi	label	Ikäluokitus|Inklinaatio|Isoakselin puolikas|Itsenäisyys|Jaksoja|Jakson pituus|Julkaisija|Julkaistu
        fi	label	Junioriseurat|Juontaja|Jäsenet|Jäsenmäärä|Kaari|Kaksiosainen nimi|Kanava
        fi	label	Kansainvälinen suuntanumero|Kansalaisuus|Kansallislaulu|Kansanedustajat|Kapasiteetti
        fi	label	Kaupunginjohtaja|Kaupunginvaltuusto|Kaupunki|Kausia|Kehittäjä|Kerrosluku|Keskisyvyys|Kesto
        fi	label	Kiehumispiste|Kielenhuolto|Kieli|Kielikunta|Kielitieteellinen luokitus|Kiertoaika|Kirjailija
        fi	label	Kirjaimisto|Koko|Koko nimi|Kokonaispinta-ala|Komentaja|Komentajat|Koordinaatit|Korityypit|Korkeus
        fi	label	Kotimaa|Kotipaikka|Kotisivut|Kotistadion|Koulutus|Koulutus ja ura|Kruunajaiset|Kunnallisvero
        fi	label	Kunnanjohtaja|Kunnanvaltuusto|Kunta|Kuntaliitokset|Kuntanumero|Kuollut|Kustantaja|Kuvaaja
        fi	label	Käsikirjoittaja|Kätisyys|Käyttöjärjestelmä|Käyttöönotto|Lahko|Laji|Lajityyppi|Lapset
        fi	label	Laskettu vesille|Laskujoki|Laskupaikka|Laulukieli|Leikkaaja|Levittäjä|Levy-yhtiö|Liikevaihto
        fi	label	Liikevoitto|Linjat|Lisenssi|Liukoisuus veteen|Lopputulos|Luokitus|Luokka|Lyhenne|Lääni|Löytäjä|Maa
        fi	label	Maajoukkue|Maakunta|Maalikuningas|Maat|Massa|Merkittävät roolit|Mestari|Miehistöä|Mitalit
        fi	label	Molekyylikaava|Moolimassa|Muita kieliä|Muu nimi|Muut nimet|Muut tiedot|Nimikirjoitus|Nopeus
        fi	label	Nuorisojärjestö|O (M)|Ohjaaja|Ohjelmistolisenssi|Ohjelmointikieli|Oma nimi|Omistaja|Opiskelijat
        fi	label	Osallistujia|Osapuolet|Osavaltio|Osoite|Paikka|Paino|Palkinnot|Palveluskäyttöön|Pelaajanumero
        fi	label	Pelimoottori|Pelimuoto|Pelinumero|Pelipaikka|Periheli|Perustaja|Perustettu|Piirikunta|Pinta-ala
        fi	label	Pituus|Poliittinen kirjo|Pormestari|Postinumero|Presidentti|Prominenssi|PubChem CID|Puheenjohtaja
        fi	label	Puhujia|Puoliso|Puolue|Puoluesihteeri|Puolustushaara|Pyörähdysaika|Päivämäärä|Pääjakso|Pääkaupunki
        fi	label	Päämies|Pääministeri|Pääosat|Päävalmentaja|Raiteita|Rakennustyyppi|Rakennuttaja|Rakentaja|Ranking
        fi	label	Rantaviiva|Rehtori|Ryhmä/puolue|Saaria|Sanoittaja(t)|Sarja|Seura|Seuraaja|Seurajoukkueet
        fi	label	Seutukunta|Sija|Sijainti|Sivumäärä|Soittimet|Sotilasarvo|Suku|Sulamispiste|Suomennos
        fi	label	Suuntanumero(t)|Suurin syvyys|Synonyymit|Syntymäaika|Syntymäpaikka|Syntynyt|Syväys|Säveltäjä
        fi	label	Säveltäjä(t)|Tappiot|Tiedot|Tiheys|Toimiala|Toiminnassa|Toiminta-alue|Toimitusjohtaja|Tulos
        fi	label	Tulouomat|Tunnetuimmat työt|Tunnuslause|Tuotannon kieli|Tuotantoyhtiö|Tuottaja|Tuottaja(t)
        fi	label	Tuotteet|Tuotto|Tytäryhtiö|Tyylilaji|Tyylilajit|Tyylisuunta|Tyyppi|Uhanalaisuusluokitus|Ulkomuoto
        fi	label	Uppouma|Uskonto|Vaalipiiri|Vahvuudet|Vaikutukset|Vakaa versio|Valmentaja|Valmentajana|Valmistaja
        fi	label	Valmistettu|Valmistumisvuosi|Valmistusmaa|Valmistusvuodet|Valtio|Valtiomuoto|Valuma-alue|Valuutta
        fi	label	Vanhemmat|Vesistö|Virallinen kieli|Viralliset kielet|Virtaama|Vuodet|Vuoristo|Väestötiheys
        fi	label	Väkiluku|Värit|Yritysmuoto|Äidinkieli|Äänenkannattaja|Äänitetty
        fi	header	Henkilötiedot|Kielikoodit|Ominaisuudet|Tekniset tiedot|Tieteellinen luokittelu|Tunnisteet
        fi	part	Leveys|maa|meri|ruotsinkielisiä|sisävedet|suomenkielisiä
        no	label	Adm. dir.|Administrasjonssenter|Aktive år|Ansatte|Antall ansatte|Antall arter|Antall brukere
        no	label	Antall bygd|Aphel|Arbeidssted|Areal|Arkitekt|Art|B-side|BNP|Barn|Bef.tetthet|Befolkning
        no	label	Beliggenhet|Besetning|Beskjeftigelse|Bestykning|Borgermester|Bransje|Bruksområde|Brukt av|Brukt i
        no	label	Budsjett|Bygget av|Byggeår|Børs|CAS-nummer|Dato|Datterselskap|Debuterte|Delstat|Deplasement
        no	label	Designer|Disiplin|Distributør|Distrikt|Doktorgradsveileder|Drakter|Draktnummer|Driftsresultat
        no	label	Dyptgående|Død|Eier|Eier(e)|Eksentrisitet|Ekstern informasjon|Ektefelle|Ektefelle(r)|Embete|Emne
        no	label	Episoder|Etasjer|Etterfølger|Fagfelt|Familie|Far|Fart|Fjellkjede|Folketall|Foreldre|Forfatter
        no	label	Forgjenger|Forlag|Format|Forsvarsgren|Foto|Fullt navn|Fylke|Fødsel|Født|Første flyvning
        no	label	Førstebestigning|Gjennomsnittsdybde|Gravlagt|Grunnlagt|Grunnlegger|HDI|Habitat|Hjemmebane
        no	label	Hjemmehavn|Hovedkontor|Hovedrolle(r)|Hovedstad|Hører til|Høyde|Høydeplassering|Høyeste punkt
        no	label	ICD-10-kode|ICPC-2|ISBN|ISO 639-1|ISO 639-3|IUPAC-navn|Ideologi|Idrett|Innbyggere|Innbyggernavn
        no	label	Innløp|Innspilt|Instrument|Introdusert|Kallenavn|Kamper (mål)|Kanal(er)|Kapasitet|Kart
        no	label	Kjemisk formel|Kjent for|Klasse|Klipp|Klubb|Klubber|Kokepunkt|Kommandanter og ledere|Kommune
        no	label	Kommunenummer|Kroning|Kronologi|Land|Landkode|Landslag|Lengde|Liga|Lingvistisk klassifikasjon
        no	label	Linje(r)|Lisens|Låtskriver|Løselighet|Manusforfatter|Masse|Medaljeoversikt|Medlem av|Medlemmer
        no	label	Medlemstall|MedlinePlus|Medvirkende|Middelvannføring|Modus|Molar masse|Monark|Mor|Morselskap|Motto
        no	label	Munning|Musikalsk karriere|Musikk|Målform|Måner|Nasjonaldag|Nasjonalitet|Nasjonalsang|Nedbørfelt
        no	label	Nedrykk|Nestleder(e)|Nettside|Nettsted|Normert av|Norsk(e) navn|Nåværende klubb|Offisielle språk
        no	label	Offisielt i|Offisielt navn|Offisielt språk|Omkrets|Omløpstid|Område(r)|Omsetning|Operativsystem
        no	label	Operatør|Oppdaget av|Oppfølger|Opphav|Opprettet|Opprykk|Orden|Ordfører|Org.form
        no	label	Organisasjonsnummer|Originaltittel|Overflatetemperatur|Oversetter|Parlamentarisk leder|Parti
        no	label	Partileder|Partisekretær|Partner(e)|Perihel|Periode|Pers|Plateselskap|Plattform|Politisk posisjon
        no	label	Posisjon|Postnummer|Premiere|President|Primærfaktor|Prod.selskap|Produksjonsland|Produkter
        no	label	Produsent|Programleder(e)|Provins|Pseudonym|PubChem|Regi|Region|Regissør|Regjering|Regjeringstid
        no	label	Rekke|Rektor|Religion|Resultat|Retningsnummer|Rike|Rotasjonsperiode|Rødlista|Sendt|Seniorlag
        no	label	Seriemester|Sesonger|Sideelver|Sider|Signatur|Siste versjon|Sjanger|Sjef|Sjøsatt|Skapt av|Skjebne
        no	label	Skrevet i|Skriftsystem|Slekt|Smeltepunkt|Spillmotor|Spor|Språk|Start|Stasjonskode|Statsborgerskap
        no	label	Statsminister|Statsoverhode|Status|Sted|Stiftet|Stilart|Store halvakse|Stortinget|Stridende parter
        no	label	Studenter|Styreform|Styreleder|Styrker|Størrelse|Største dybde|Symptom(er)|Synonymi|Søsken|Tap
        no	label	Territorielle endringer|Tetthet|Tettsted|Tidligere medlemmer|Tidssone|Toppnivådomene|Toppscorer
        no	label	Totalomsetning|Trener|Trenerkarriere|Type selskap|Uavhengighet|Underfamilie|Underorden|Underrekke
        no	label	Ungdomslag|Ungdomsorganisasjon|Utbredelse|Utdannet ved|Utgitt|Utgivelsesdato|Utgivelsesår|Utgiver
        no	label	Utløp|Utmerkelser|Utseende|Utvikler|Utviklet av|Valgkrets|Valuta|Vekt|Visepresident
        no	label	Vitenskapelig(e) navn|Volum|Åpnet|År|Årsak
        no	header	Egenskaper|Identifikatorer|Karrieren|Klubber*|Landslag**|Militærtjeneste|Personlig informasjon
        no	header	Tekniske data
        no	part	Bronse|Gull|Sølv|Totalt|Vann
        da	label	(Mål)|Adm. direktør|Adresse|Afløb|Afsnit|Afvandingsareal|Aktive år|Andet|Andre navne|Ansatte
        da	label	Antal afsnit|Antal ansatte|Antal bygget|Antal som taler sproget|Antal sæsoner|Arbejdsgiver
        da	label	Arbejdssted|Areal|Arkitekt|Art|Associeret med|Atommasse|Atomnummer|B-side|BNP (nominelt)
        da	label	Bedste rangering|Befolkning|Befolkningstæthed|Beskæftigelse|Besætning|Bevæbning|Bevægelse
        da	label	Bjergkæde|Blok|Bopæl|Borgmester|Branche|Budget|Byggestil|Børn|CAS-nummer|CVR-nummer|Dansk titel
        da	label	Dato|Datterselskab(er)|Delstat|Demografi|Departement|Deplacement|Designer|Disciplin|Distributør
        da	label	Doktorvejleder|Domæne|Dybgang|Død|Efterfulgt af|Efterfølger|Ejer|Elektronegativitet
        da	label	Elektronkonfiguration|Elev af|Elever|Embedsperiode|Emne|Etager|Excentricitet|Fagområde|Familie|Far
        da	label	Fart|Fodboldkarriere|Folketinget|Foregående|Forfatter|Forgænger|Forlag|Formand|Format|Forældre
        da	label	Fotografering|Fotografi|Fremtræden|Fulde navn|Født|Første bestigning|Første flyvning
        da	label	Gennemsnitsdybde|Genre|Genrer|Gravsted|Grundlagt|Grundlægger|Gruppe|Gruppeformand|HDI
        da	label	Halve storakse|Hjemhavn|Hjemmebane|Hjemmeside|Hjælp til læsning af taksobokse|Hold|Hovedkvarter
        da	label	Hovedstad|Hovedsæde|Hårfarve|Højde|Højde m.o.h.|ICD-10|ISBN|ISO 639-1|ISO 639-3|IUPAC-navn
        da	label	Indbyggere|Indspillet|Indtjening|Indviet|Instrueret af|Instruktion|Instrumenter|Internetdomæne
        da	label	Introduceret|Kampe|Kanal|Kapacitet|Kemisk formel|Kendingsbogstaver|Kendt for|Kendte måner
        da	label	Kendte værker|Klasse|Klip|Klub|Kogepunkt|Kommune|Kongehus|Koordinater|Kovalent radius|Kroning
        da	label	Kronologi|Kunstnernavn|Kystlængde|Kælenavn|Køllagt|Land|Lande|Landshold|Ledere|Licens|Liga|Linjer
        da	label	Længde|Manuskript af|Masse|Massefylde|MeSH|Medaljer|Medlem af|Medlemmer|Medvirkende|Mester
        da	label	Middeltæthed|Moderselskab|Molarmasse|Monark|Mor|Motto|Munding|Musik af|Nationaldag|Nationalitet
        da	label	Nationalmelodi|Nedrykkere|Nominering|Nomineringer|Nuværende klub|Nøglepersoner|Officielle sprog
        da	label	Officielt sprog i|Ombygget|Omløbstid|Omsætning|Opdaget af|Opført|Opløselighed i vand|Oprettet
        da	label	Oprindelig kanal|Oprindelse|Oprindelsesland|Orden|Originaltitel|Overblik|Oversigtskort|Overskud
        da	label	Oversætter|Oxidationstrin|Parter|Partileder|Partner|Periode|Perroner|Placering|Pladeselskab
        da	label	Platform|Politisk formand|Politisk ideologi|Politisk parti|Politisk placering|Position|Postnr.
        da	label	Pr. indbygger|Primære brugere|Primærfaktor|Producent|Producer|Produceret af|Produkter
        da	label	Produktionsselskab|Provins|Præsident|Påvirket af|Redaktør|Regent|Regerede|Regeringsform|Region
        da	label	Rektor|Religion|Resultat|Rige|Rotationstid|Række|SKS|Sangskriver(e)|Selskabsform|Sendeperiode
        da	label	Seneste version|Seniorkarriere|Sider|Signatur|Singler udgivet fra|Skaber|Skrevet i|Skriftsystem
        da	label	Skæbne|Slogan|Slægt|Smeltepunkt|Sogn|Speciale|Spilmotor|Spiltype|Sprog|Sprogfamilie|Statsborger
        da	label	Statsminister|Status|Sted|Stiftet|Studerende|Styresystem|Styrke|Største by|Største dybde|Sæsoner
        da	label	Søsat|Søskende|Tab|Talt i|Telefonkode|Territoriale ændringer|Tidligere medlemmer|Tidszone|Tilløb
        da	label	Topscorer|Træner|Trænerkarriere|Trøjenummer|Type|Tæthed|Uafhængighed|Uddannelse|Uddannelsessted
        da	label	Udgivelsesdato|Udgiver|Udgivet|Udgivet første gang|Udmærkelser|Udspring|Udvikler|Underorden
        da	label	Underrække|Undvigelseshastighed|Ungdomskarriere|Ungdomsorganisation|Valgkreds|Valuta|Vandføring
        da	label	Vandvolumen|Vicepræsident|Videnskabelig klassifikation|Videnskabeligt artsnavn|Vinder
        da	label	Virksomhedstype|Vægt|Værft|Vært(er)|Åbnet|År|Årsag|Ægtefælle|Ægtefælle(r)|Øgenavn(e)|Øjenfarve
        da	header	Generelle egenskaber|Naturlig forekomst|Personlig information|Uddannelse og virke
        da	part	Bronze|Guld|I alt|Sølv|Vand
        hu	label	(gól)|Aktív évek|Alapmű|Alapítva|Alapítás éve|Alapító|Albedó|Alcsalád|Alelnök|Alkalmazottak száma
        hu	label	Alkotó|Alrend|Altörzs|Aláírása|Anyavállalata|Anyja|Apja|Atomtömeg|B-oldal|BNO-10|Bajnok|Bajnokság
        hu	label	Becenevei|Becenév|Bemutató|Beosztása|Beszélik|Beszélt nyelvek|Beszélők száma|Bevétel|CAS-szám
        hu	label	Casus belli|Család|Csapatnév|Csatorna|Csatái|Csoport, periódus, mező|Cím|Domén|Dátum|Díj(ak)|Díjai
        hu	label	Díjazás|Edző|Edzőség|Elektronegativitás|Elektronszerkezet|Elhelyezkedése|Elhunyt|Elnök
        hu	label	Első felszállás|Első kiadás|Első megmászása|Első műve|Elterjedés|Elérhető|Előd|Elődje
        hu	label	Emeletek száma|Epizódok száma|Eredet|Eredeti adó|Eredeti cím|Eredeti sugárzás|Eredmény
        hu	label	Európai pártja|Excentricitás|Faj|Fegyvernem|Fegyverzet|Fejlesztő|Felfedező|Felnőtt klubok
        hu	label	Felvételek|Foglalkozás|Foglalkozása|Fontosabb művei|Fordító|Forgalmazó|Forgatókönyvíró
        hu	label	Forgási periódus|Forma|Formátum|Forrás|Forráspont|Forrásszint|Frakcióvezető|Funkció
        hu	label	Fél nagytengely|Földrajzi adatok|Függetlenség|Fő befolyás|Fő lefolyás|Főcímzene|Főszerepben
        hu	label	Főváros|GDP|Gyermekei|Gyártási darabszám|Gyártó|Gólkirály|HDI|Hajóosztály|Hallgatói létszám
        hu	label	Halálának oka|Hang|Hangja|Hangszer|Hasznosítása|Hegység|Helyszín|Himnusz|Hivatalban|Hivatali idő
        hu	label	Hivatalos|Hivatalos nyelv|Holdjai|Hossz|Hosszúság|Házastárs|Házastársa|Híres szerepei|Hívószám
        hu	label	INSEE-kód|ISBN|ISO 639-1|ISO 639-3|IUPAC-név|Ideológia|Időszak|Időtartam|Időzóna
        hu	label	Ifjúsági szervezet|Inklináció|Internet TLD|Iparág|Irányítószám|Iskolái|Ismeretes mint|Ismert mint
        hu	label	Jegyző|Jelenlegi klubja|Jelentős munkái|Jelmondat|Jogelőd|Jogállás|Junior klubok|Járás|Játékmód
        hu	label	Játékmódok|Kapcsolódó előadó(k)|Kategória|Keringési periódus|Kerület|Kiadás|Kiadás dátuma
        hu	label	Kiadási dátum|Kiadó|Kiesett|Kitüntetései|Klub|Klubja|Klubszínek|Koronázása|Korábbi tagok
        hu	label	Kristályszerkezet|Kémiai azonosítók|Kémiai képlet|Költségvetés|Körzethívószám|Közigazgatás
        hu	label	Közlekedés iránya|Község|Legfrissebb stabil kiadás|Legmagasabb helyezés|Legnagyobb mélység
        hu	label	Legnagyobb város|Legénység|Leányvállalatai|Licenc|Magasság|Magyar kiadó|MedlinePlus|Meghalt
        hu	label	Megjelent|Megjelenés|Megnyitás|Megye|Mellékvizek|Merülés|Mezszám|Miniszterelnök|Moláris tömeg
        hu	label	Motor|Mottó|Munkahelyei|Más nevek|Média típusa|Mérk.|Mérkőzések száma|Műfaj|Műfajok|Műsorvezető
        hu	label	Narrátor|Nem|Nemzeti ünnep|Nemzetiség|Nemzetisége|Nemzetközi gépkocsijel|Nettó jövedelem|Nyelv
        hu	label	Nyelvcsalád|Népesség|Népsűrűség|OMIM|Oktatói létszám|Oldalak száma|Oldhatóság (vízben)|Olvadáspont
        hu	label	Operatőr|Operációs rendszer|Ország|Osztály|Oxidációs szám|Parancsnokok|Parlamenti mandátumok
        hu	label	Partvonal hossza|Peronok|Platform|Platformok|Polgármester|Polgármesteri hivatal
        hu	label	Politikai elhelyezkedés|Poszt|Producer|Programozási nyelv|PubChem|Párt|Pártelnök|Pártja|Pénznem
        hu	label	Rang|Rektor|Relatív magasság|Rend|Rendező|Rendfokozata|Rendszertani besorolás|Rendszám|Régió
        hu	label	Részek|Részvénytőzsde|Sebesség|Sorozat|Sorsa|Sportág|Stadion|Stílus|Szakterület|Szemben álló erők
        hu	label	Szemben álló felek|Szerzett érmek|Szerző|Szinonimák|Szolgálatba állítás|Szolgálati ideje|Székhely
        hu	label	Szélesség|Színei|Szökési sebesség|Szövetségi állam|Szülei|Született|Született név|Születési név
        hu	label	Sírhely|Sírhelye|Sűrűség|Tagjainak száma|Tagok|Tartomány|Teljes népesség|Termékek
        hu	label	Természetvédelmi státusz|Tervező|Terület|Terület változások|Testmagasság|Testtömeg|Testvérei
        hu	label	Testvértelepülései|Tevékenység|Torkolat|Tszf. magasság|Tudományos név|Tulajdonos|Témakör|Típus
        hu	label	Tömeg|Törzs|Uralkodási ideje|Uralkodóház|Utód|Utódja|Vallása|Vegyjel|Versenyszám|Veszteségek
        hu	label	Vezető producer|Vezetőedző|Vezetők|Villamos hálózat|Vonal(ak)|Vágó|Válogatottság|Vármegye
        hu	label	Végzettsége|Vízgyűjtő terület|Vízhozam|Vízkiszorítás|Vízrebocsátás|Víztérfogat|Zene|Zeneszerző
        hu	label	Államforma|Államfő|Állampolgársága|Állapot|Álneve|Árbevétel|Átlagos mélység|Átlagos sűrűség
        hu	label	Élettárs|Építés kezdete|Építés éve|Építési adatok|Építési stílus|Építész|Építő|Évadok száma
        hu	label	Írásrendszer|Öregrend|Örökös
        hu	header	Fizikai tulajdonságok|Házassága|Irodalmi pályafutása|Klubadatok|Kronológia|Pályaadatok
        hu	header	Pályafutása|Személyes adatok|Életrajzi adatok
        hu	part	Arany|Bronz|Egy főre jutó|Ezüst|Összesen
        ro	label	(Goluri)|Activitatea literară|Administrație|Adresă|Adâncime maximă|Adâncime medie|Afeliu
        ro	label	Afiliere europeană|Afiliere internațională|Afluenți|Albedo|Alma mater|Alte denumiri|Alte nume
        ro	label	Altitudine|Angajați|Ani|Ani activi|Ani de activitate|Antrenor|Apartenență|Apă (%)|Arhitect
        ro	label	Armament|Arondisment|Artist|Artiști asociați|Aspect|Atestare|Autor|Bazin hidrografic|Beligeranți
        ro	label	Buget|Campioană|Canton|Capacitate|Capitală|Cariera de juniori|Cariera de senior|Casa de discuri
        ro	label	Casa regală|Casus belli|Casă de discuri|Cauza decesului|Cauze|Cel mai mare oraș|Cetățenie
        ro	label	Cifră de afaceri|Clasificare și resurse externe|Clasificare științifică|Clasă|Club|Clubul actual
        ro	label	Cod INSEE|Cod ISO|Cod LMI|Cod poștal|Companie mamă|Componență|Compozitor|Comună
        ro	label	Conducător de doctorat|Conducători|Configurație electronică|Consort|Construcție|Coordonate|Copii
        ro	label	Cota maximă|Creat de|Cronologie|Culori oficiale|Cunoscut pentru|Căsătorit cu|Căsătorită cu
        ro	label	Data fondării|Data lansării|Data publicării|Date personale|Debit mediu|Debut|Decedat|Decedată
        ro	label	Densitate|Departament|Deplasament|Deschis|Descoperit de|Descriere|Deviză|Dezvoltator
        ro	label	Dezvoltator(i)|Deținător actual|Difuzare originală|Dinastie|Director de imagine
        ro	label	Disponibil în română|Distribuitor|Distribuție|Doctrină|Domeniu|Domeniu Internet|Domnie|Durata
        ro	label	Durată|Echipa națională|Echipaj|Echipe antrenate|Echipă|Editor|Editură|Educație|Efective|Efluenți
        ro	label	Electronegativitate|Emisar|Estimare|Etaje|Etnie|Excentricitate|Familie|Fața B|Filiale|Fondat
        ro	label	Fondator|Fondată|Formulă chimică|Foști membri|Frați și surori|Fus orar|Gen|Gen muzical|Gen(uri)
        ro	label	Golgheter|Greutate|Grupă, Perioadă, Bloc|Guvern|ICD-10|IDU|ISBN|ISO 639-1|ISO 639-3|Identificare
        ro	label	Ideologie|Imagine|Imnul național|Inaugurare|Independență|Industrie|Informații despre club
        ro	label	Informații generale|Instrument(e)|Introdus|Izvor|Județ|Lansare|Lansare la apă|Licență|Lider|Liga
        ro	label	Limba oficială|Limba originală|Limbaj de programare|Limbi oficiale|Limbi vorbite|Limbă oficială în
        ro	label	Linii|Loc|Localitate înfrățită|Localități înfrățite|Localizare|Locul decesului|Locul nașterii
        ro	label	Lungime|Mamă|Masiv|Masă|Masă atomică|Masă molară|MeSH ID|Meciuri|Meciuri jucate|Membri
        ro	label	Mișcare/curent literar|Mod(uri)|Modificări teritoriale|Monarh|Monedă|Montaj|Motor|Muzica|Mâna
        ro	label	Naționalitate|Nr. de episoade|Nr. de sezoane|Nume IUPAC|Nume binomial|Nume complet|Nume la naștere
        ro	label	Nume, Simbol, Număr|Număr|Număr CAS|Număr de oxidare|Număr de pagini|Număr de vorbitori|Născut
        ro	label	Născută|OMIM|Oameni cheie|Ocupație|Operator(i)|Opere semnificative|Ordin|Organ de reglementare
        ro	label	Organizație|Organizație de tineret|Origine|PIB (PPC)|PIB (nominal)|Partid politic|Periheliu
        ro	label	Perioadă|Perioadă de rotație|Perioadă orbitală|Peroane|Pescaj|Pierderi|Platforme|Platformă
        ro	label	Populație|Poreclă|Post|Poziție|Poziție politică|Precedat de|Predecesor|Prefix telefonic|Premiera
        ro	label	Premii|Prezentat de|Prezență online|Președinte|Prim-ministru|Prima ascensiune|Prima atestare
        ro	label	Prima difuzare|Primar|Primul zbor|Producător|Produs|Produse|Proeminență|Profesie|Profesori|Profit
        ro	label	Profit net|Proiectant|Proprietar|Provincie|Pseudonim|PubChem CID|Punct de fierbere|Punct de topire
        ro	label	Părinți|Rating|Rector|Regia|Regiune|Regizor|Regn|Religie|Retrogradate|Rezidență|Rezultat|Reședință
        ro	label	Rețeaua TV|SIRUTA|Sate componente|Sateliți|Scenarist|Scenariul|Scris în|Secretar general|Sediu
        ro	label	Sediu central|Semiaxa mare|Semnătură|Serie chimică|Simptome|Sinonime|Sistem de operare
        ro	label	Sistem de scriere|Sistem politic|Slogan|Solubilitate|Specialitate|Specie|Specie literară|Sport
        ro	label	Stadion|Stare de conservare|Stat|Stil arhitectonic|Studenți|Studii|Studio|Subdiviziuni|Subfamilie
        ro	label	Subiect|Subordin|Subîncrengătură|Succedat de|Succesor|Suprafață|Tată|Temperatură|Textier|Tip
        ro	label	Tipul vocii|Titlu original|Titluri|Traducător|Tratament|Ultima versiune|Utilizator principal
        ro	label	Versiune inițială|Viteză|Volumul apei|Vorbită în|Vărsare|Zi națională|În funcție|Încasări
        ro	label	Încoronare|Încrengătură|Înmormântat|Înmormântată|Înregistrare|Înălțime|Șantier naval|Țara
        ro	label	Țara primei apariții|Țară|Țări
        ro	header	Activitate|Amplasare|Caracteristici|Cariera de senior*|Date atomice|Informații profesionale
        ro	part	Argint|Aur|Bronz|Lățime|Total
        el	label	(Γκ.)†|ICD-10|ISO 639-1|ISO 639-3|Internet TLD|LC Class|OMIM|Άδεια χρήσης|Άθλημα|Άλλα
        el	label	Άλλες ονομασίες|Άλλες ονόμασίες|Άνοιγμα|Έδρα|Έκβαση|Έκδοση|Έκταση|Έναρξη κατασκευής|Έσοδα
        el	label	Έτος ίδρυσης|Ίδρυση|Όγκος|Όνομα|Όνομα IUPAC|Όνομα, σύμβολο|Όργανα|Ύψος|ΑΕΠ (ΙΑΔ)|ΑΕΠ (ονομαστικό)
        el	label	Αίτια|Αδέλφια|Αιτία θανάτου|Ακαδημαϊκό προσωπικό|Ακαδημαϊκός τίτλος|Ακαθάριστα έσοδα
        el	label	Ακτίνα ισημερινού|Ακτογραμμή|Ανάπτυξη|Ανάπτυξη από|Ανεξαρτησία|Αντιμαχόμενοι|Αντιπρόεδρος|Αξίωμα
        el	label	Αξιοσημείωτο έργο|Απώλειες|Αρ. επεισοδίων|Αρ. κύκλων|Αριθμοί οξείδωσης|Αριθμός|Αριθμός CAS
        el	label	Αρχιπέλαγος|Αρχιτέκτονας|Αρχιτεκτονική|Ατομικός αριθμός (Ζ)|Αφήλιο|Β΄ πλευρά|Βάρος|Βαθμός/στρατός
        el	label	Βαρύτητα επιφάνειας|Βασίλειο|Βασισμένο σε|Βιομηχανία|Βουλή των Ελλήνων|Βραβεύσεις|Βύθισμα|Γέννηση
        el	label	Γένος|Γεωγραφία|Γεωγραφικό διαμέρισμα|Γλώσσα|Γονείς|Γραμμένο σε|Γωνιακή διάμετρος|ΔΑΑ|Δήμαρχος
        el	label	Δήμος|Δημιουργός|Δημοτική ενότητα|Διάδοχος|Διάρκεια|Διαθέσιμο σε|Διαλυτότητα στο νερό|Διανομή
        el	label	Διδακτορικός καθηγητής|Διεθνής προσχώρηση|Διεύθυνση|Διοίκηση|Διοικητική υπαγωγή|Δισκογραφική
        el	label	Δισκογραφική εταιρεία|Διώνυμο|Δορυφόροι|Δυνάμεις|Δυναστεία|Είδος|Είδος τέχνης|Εθνική ομάδα
        el	label	Εθνικό σύνθημα|Εθνικός ύμνος|Εθνικότητα|Ειδικότητα|Εκβολές|Εκδότης|Εκκεντρότητα|Εκτόπισμα
        el	label	Εμβαδόν επιφάνειας|Εμφάνιση|Ενεργά χρόνια|Επάγγελμα|Επίγονοι|Επίσημες γλώσσες|Επίσημη γλώσσα
        el	label	Επαγγελματική καριέρα*|Επεισόδια|Επικεφαλής|Επικράτεια|Επιφάνεια|Εργοδότης|Εταιρεία παραγωγής
        el	label	Ευρωπαϊκή προσχώρηση|Ευρωπαϊκό Κοινοβούλιο|Ζώνη ώρας|Ηγέτης|Ηγετικά πρόσωπα|Ηλεκτραρνητικότητα
        el	label	Ηλεκτρονική διαμόρφωση|Ημερομηνία έκδοσης|Ημερομηνία δημοσίευσης|Ημιάξονας τροχιάς|Ηχογράφηση
        el	label	Θάνατος|Θέμα|Θέση|Θερμοκρασία επιφάνειας|Θρησκεία|Θυγατρικές|Ιδεολογία|Ιδιοκτήτης|Ιδιότητα|Ιδρυτές
        el	label	Ιδρυτής|Ιστοσελίδα|Ιστότοπος|Κέρδη|Κίνημα|Καθέλκυση|Καλλιτεχνικά ρεύματα|Κατά κεφαλήν
        el	label	Κατάσταση ανάπτυξης|Κατάσταση διατήρησης|Καταγωγή|Κατηγορία|Κατοικία|Κινηματογράφηση|Κλάδος|Κλάση
        el	label	Κλίση άξονα|Κλίση τροχιάς|Κορυφή|Κυκλοφορία|Κωδικός κλήσης|Κόμμα|Λειτουργικό σύστημα
        el	label	Λεκάνη απορροής|Λευκαύγεια|Μάζα|Μέγιστο βάθος|Μέλη|Μέση ανωμαλία|Μέση πυκνότητα
        el	label	Μέση τροχιακή ταχύτητα|Μέσο βάθος|Μήκος|Μεγαλύτερη πόλη|Μετάλλια|Μετάφραση|Μητρική γλώσσα
        el	label	Μητρική εταιρεία|Μοντάζ|Μοριακή μάζα|Μορφή|Μουσικά όργανα|Μουσική|Ναυπηγείο|Νεολαία|Νερό (%)
        el	label	Νομική μορφή|Νομός|Νόμισμα|Οίκος|Οδηγούν στα|Οικογένεια|Ολοκλήρωση|Ομάδα|Ομάδα, περίοδος, τομέας
        el	label	Ομάδες νέων|Ομιλούμενες γλώσσες|Ομοταξία|Ονομασία κατοίκων|Οπλισμός|Οροσειρά|Παραγωγή|Παραγωγός
        el	label	Παραπόταμοι|Παρουσίαση|Παροχή|Περίοδος|Περίοδος ακμής|Περίοδος περιφοράς|Περιήλιο|Περιοχή
        el	label	Περιφέρεια|Περιφέρεια ισημερινού|Περιφερειακή ενότητα|Πηγές|Πλάτος|Πλάτυνση|Πλήρες όνομα|Πλήρωμα
        el	label	Πλατφόρμα|Πληθυσμός|Πολίτευμα|Πολιούχος|Πολιτεία|Πολιτικό φάσμα|Προέλευση|Προγραμματιστής|Προεξοχή
        el	label	Προκάτοχος|Προπονητής|Προπτυχιακοί|Προσωνύμια|Προϊόντα|Προϋπολογισμός|Πρωθυπουργός|Πρωτάθλημα
        el	label	Πρωταγωνιστές|Πρωταθλητής|Πρωτεύουσα|Πρόεδρος|Πρύτανης|Πρώην μέλη|Πρώτη ανάβαση|Πρώτη προβολή
        el	label	Πρώτος σκόρερ|Πυκνότητα|Πόλεμοι/μάχες|Ρητό|Ρυθμιστής|Σελίδες|Σενάριο|Σημαντικά πρόσωπα
        el	label	Σημείο βρασμού|Σημείο τήξης|Σκηνοθεσία|Σπουδές|Στάδιο|Στέψη|Στίχοι|Συγγραφέας|Συμμ.†|Συμπτώματα
        el	label	Συνθέτης|Συνοδική περ. Περιφοράς|Συνομοταξία|Συνώνυμα|Συστηματική ταξινόμηση|Σχεδιαστής|Σύζυγος
        el	label	Σύλλογος|Σύνθημα|Σύνορα|Σύντροφος|Σύστημα γραφής|Τάξη|Τέκνα|Τίτλος|Ταξινόμηση|Ταχ. κώδ.
        el	label	Ταχυδρομικός κώδικας|Ταχύτητα|Ταχύτητα διαφυγής|Τελευταία έκδοση|Τηλεοπτικό δίκτυο
        el	label	Τηλεφωνικός κωδικός|Τρόποι παιχνιδιού|Τωρινή ομάδα|Τόπος|Τόπος ταφής|Τύπος|Υπάλληλοι|Υπηκοότητα
        el	label	Υποβιβασμός|Υπογραφή|Υποοικογένεια|Υποσυνομοταξία|Υποτάξη|Υψόμετρο|Φαινόμενο μέγεθος|Φοιτητές
        el	label	Φυσικοί ομιλητές|Φωτογραφία|Φύλο|Χημικά αναγνωριστικά|Χημικός τύπος|Χρήση|Χρονολογία|Χρονολόγιο
        el	label	Χρώματα|Χωρητικότητα|Χώρα|Χώρα πολιτογράφησης|Ψευδώνυμο
        el	header	Αξιώματα και βραβεύσεις|Ατμόσφαιρα|Γενικές πληροφορίες|Πληροφορίες ασχολίας
        el	header	Προσωπικές πληροφορίες|Φυσικά χαρακτηριστικά|Φυσικές ιδιότητες|Χαρακτηριστικά τροχιάς
        el	part	Ασημένιο|Σύνολο|Χάλκινο|Χρυσό
        he	label	ICD-10|אב|אבדות|אגן ניקוז|אדריכל|אוכלוסייה|אורך|אורך פרק|אותיות|אזור זמן|אזורים|אחוז שטח המים
        he	label	אידאולוגיה|איורים|איים|אלבדו|אלופה|אליפויות|אלקטרונים ברמות אנרגיה|אלקטרושליליות|אם
        he	label	אנרגיית יינון ראשונה|אנשי מפתח|אפהליון|אצטדיון|אקסצנטריות|ארגונים בין-לאומיים|ארץ מקור|אתר
        he	label	אתר רשמי|בימוי|בירה|בית מלוכה|בליטה|בן או בת זוג|בן זוג|בנק מרכזי|בעלים|בת זוג|גובה|גובה המקור
        he	label	גובה ממוצע|גובה מעל פני הים|גודל הצוות|גורם|גרסה אחרונה|גרסה ראשונה|דוברים|דירוג חברתי-כלכלי
        he	label	דירוג שיא|דרגה|דרגת חמצון|דת|הבא בתפקיד|הבאה בתפקיד|הופעות (שערים)|הופק בידי|הוצאה|הוצאה לאור
        he	label	הוקלט|הושפעה מ|הושקה|היקף|הכנסות|המנון לאומי|הנעה|העיר הגדולה ביותר|העפלה ראשונה|הפקה
        he	label	הצדדים הלוחמים|הקודם בתפקיד|הקודמת בתפקיד|הקמה|הקרנת בכורה|הרוגים|השכלה|השפיעה על|השתייכות
        he	label	השתתף במבצעים|זמן הקפה|זמן סיבוב עצמי|זרם|חברה מפיצה|חברה-אם|חברות בנות|חברים|חברים לשעבר|חברת אם
        he	label	חברת הפקה|חברת תקליטים|חומר בנייה|חימוש|חתימה|טיסת בכורה|טיפול|טמפרטורת היתוך|טמפרטורת פני השטח
        he	label	טמפרטורת רתיחה|יבשת|יד חזקה|ידוע בשל|ידועה בשל|יובלים|יוצא לאור|יוצרים|יורדות|יורש העצר
        he	label	יחידות שיוצרו|ייסוד|יצא לאור|יצירות בולטות|יצרן|ישות יורשת|ישות קודמת|כוחות|כינוי|כלי נגינה|כנסות
        he	label	כתב|כתובת|כתיב כימי|כתיבה|לאום|לאום ודת|לחן|לחץ אטמוספירי|ליגה|לידה|מאמן|מאת|מבוסס על|מבצע|מבצעים
        he	label	מגלה|מדד ג'יני|מדד הפיתוח האנושי|מדינה|מדינות|מדינות באגן הניקוז|מדליות|מהירות|מהירות מילוט
        he	label	מהירות מסלולית|מהירות סיבוב עצמי|מוזיקה|מוטו|מוטו לאומי|מוסד מפקח|מוסדות|מועצה אזורית|מועצה מקומית
        he	label	מוצרים עיקריים|מושל|מחוז|מחוז הבירה|מחזור סינודי|מחלקה|מטבע|מטרה|מייסדים|מילים|מין|מיקוד|מיקום
        he	label	מיקום במפה הפוליטית|מיקום המטה|מלחמה|מלך השערים|מלך קודם|ממלכה|ממשלה|מנהיגים|מנוע גרפי|מנחה
        he	label	מנחה לדוקטורט|מסה|מסה מולרית|מסיסות|מספנה|מספר|מספר CAS|מספר אטומי|מספר חברים|מספר חולצה
        he	label	מספר ילדים|מספר ירחים|מספר עובדים|מספר עונות|מספר עמודים|מספר פרקים|מספר קומות|מספר רציפים
        he	label	מעמד מוניציפלי|מעצב|מערכה|מערכת הפעלה|מפיץ|מפלגה|מפקדים|מפתח|מפתחת|מצב צבירה|מצב שימור|מצבי משחק
        he	label	מקום|מקום הקמה|מקום לידה|מקום מגורים|מקום פעילות|מקום קבורה|מקור|מקור השם|מקצוע|מקצועי החל מ|מראה
        he	label	מרחק ממוצע מהשמש|משטר|משך הקרנה|משפחה|משקל|משקל אטומי|משרד ראשי|משתמש ראשי|מתכנן|נבחרת
        he	label	נבחרת לאומית|נהרג|נהרגה|נושאים|נטיית מסלול|נטיית ציר הסיבוב|נכתב בשפות|נסחרה בבורסה|נפה|נפח
        he	label	נציגויות בפרלמנטים|נקודת היתוך|נקודת רתיחה|נשיא|נשק|סגל|סגן נשיא|סגנון אדריכלי|סגנון מוזיקלי|סגנית
        he	label	סדרה|סדרה כימית|סוג|סוג הפיגוע|סוג עצם|סוג קול|סוגה|סטודנטים|סיווגים|סיום כהונה|סיומת
        he	label	סיומת אינטרנט|סיכונים|סימול|סינגלים מתוך|סיסמה|סיעה|סמל כימי|ספיקה ממוצעת|ספר הבא|ספר קודם|סרט הבא
        he	label	סרט קודם|עובדים|עומק ממוצע|עומק מרבי|עורך ראשי|עיבוד|עילה|עיסוק|עיר בירה|עיר הבירה|על־ממלכה
        he	label	על־מערכה|עלייה לישראל|עמדה|ענף|ענפי תעשייה|עצמאות|ערוץ|עריכה|פטירה|פלטפורמה|פלטפורמות|פצועים
        he	label	פרדיגמות|פרופיל ב-IMDb|פריהליון|פרסים|פרסים ואותות|פרסים והוקרה|פתיחה רשמית|צאצאים|צבעים|צד ב'|צי
        he	label	צילום|צפיפות|צפיפות אוכלוסייה|צפיפות ממוצעת|קבוצה|קבוצות כמאמן|קבוצות כשחקן|קבוצות נוער|קו
        he	label	קואורדינטות|קוד שפה|קטגוריה|קידומת|קידומת בין-לאומית|קישורים ומאגרי מידע|קמפוס|קרב אחרי|קרב לפני
        he	label	ראש המדינה|ראש המועצה|ראש הממשלה|ראש העיר|ראש העירייה|ראש הרשות המבצעת|רדיוס אטומי
        he	label	רדיוס בקו המשווה|רווח|רווח תפעולי|רוחב|רישיון|רכס הרים|רקטור|רשויות|רשות מחוקקת|רשת שידור|שווי שוק
        he	label	שוקע|שושלת|שחקנים ראשיים|שטח|שטח פנים|שיא כוחה|שידור מקורי|שיטת הפצה|שימוש|שינויים בטריטוריות
        he	label	שיתופי פעולה בולטים|שם הכפר|שם לידה|שם מדעי|שם מלא|שם סיסטמטי|שם עט|שמות נוספים|שנות הפעילות|שנים
        he	label	שנת כניסה לשירות|שפה|שפה רשמית|שפה רשמית ב|שפות היצירה|שפות רשמיות|שפך|שפת המקור|שפת הסרט
        he	label	שפת תכנות|תאוצת הכובד בקו המשווה|תאריך|תאריך גילוי|תאריך הוצאה|תאריך התחלה|תאריך ייסוד|תאריך יציאה
        he	label	תאריך לידה|תאריך סיום|תאריך עלייה|תאריך פטירה|תאריך פתיחה|תאריכים|תדירות|תואר|תוצאה|תחום
        he	label	תחום יצירה|תחום עיסוק|תחום תפוצה|תחילת כהונה|תחילת שלטון|תכולה|תלמידי דוקטורט|תנועה מיישבת|תסמינים
        he	label	תסריט|תפקיד|תפקידים בולטים|תפקידים בשירות|תקופת הבנייה|תקופת הפעילות|תקופת כהונה|תקציב|תרגום
        he	label	תת־משפחה|תת־סדרה
        he	header	גאוגרפיה|הרכב האטמוספירה|כלכלה|מאפיינים מסלוליים|מאפיינים פיזיים|מידע כללי|מידע מקצועי|מיון מדעי
        he	header	ממשל|נבחרת לאומית כשחקן|נתונים טכניים|נתונים כלליים|שונות
        he	part	ארד|זהב|כסף|מינימום|ממוצע|מקסימום
        hi	label	अंतिम एक दिवसीय|अंतिम टेस्ट|अक्षीय नमन|अधिकतम गहराई|अधिजगत|अध्यक्ष|अनुयायी|अनुवादक|अन्य नाम|अपसौर
        hi	label	अभिनीत|अभिनेता|अर्ध मुख्य अक्ष|अल्बेडो|अवधि/काल|आइएसओ 639-1|आइएसओ 639-3|आईयूपीएसी नाम|आई॰एस॰बी॰एन॰
        hi	label	आण्विक सूत्र|आदर्श वाक्य|आय|आयतन|आवास|इंजन|इंटरनेट टीएलडी|इलेक्ट्रॉन विन्यास|उच्च स्कोर
        hi	label	उत्तरा धिकारी|उत्तराधिकारी|उत्पाद|उत्सव|उदग्रता|उद्गम|उद्घाटन|उद्देश्य|उद्योग|उपकुल|उपगण|उपग्रह
        hi	label	उपचार|उपनदियाँ|उपनाम|उपराष्ट्रपति|उपलब्ध भाषा|उपसौर|उपाधि|उल्लेखनीय कार्य|ऊँचाई|ऊंचाई
        hi	label	एपिसोड की सं.|ऑक्सीकरण अवस्था|औसत अनियमितता|औसत गहराई|औसत गेंदबाजी|औसत परिक्रमण गति|औसत बल्लेबाजी
        hi	label	कंपनी प्रकार|कर्मचारी|कहानी|कारण|कार्यकाल|कुल|कुल कारोबार|कुल संपत्ति|कुलपति|कुलाधिपति|कैच/स्टम्प
        hi	label	कैमरा सेटअप|कोच|कोणीय व्यास|क्वथनांक|क्षेत्र|क्षेत्रफल|क्षेत्रीय बदलाव|खेल|खेलने की स्थिति|गठन
        hi	label	गठबंधन|गण|गलनांक|गृह-नगर|गेंद किया|गेंदबाजी की शैली|घनत्व|घराना|चुनाव क्षेत्र|चुनाव-क्षेत्र|छात्र
        hi	label	छायाकार|जगत|जनघनत्व|जनसंख्या|जन्म|जन्म का नाम|जल क्षेत्र (%)|जलसम्भर|ज़िला|जाति|जारी|जालस्थल|जिला
        hi	label	जीवन संगी|जीवनसाथी|झुकाव|टीम|टेस्ट में पदार्पण|डॉक्टरी सलाहकार|तल-क्षेत्रफल|तहसील|तिथि
        hi	label	थीम संगीत रचैयता|दिखावट|दूरभाष कूट|दूरभाष कोड|देश|द्रव्यमान|द्विपद नाम|धर्म|ध्रुवीय त्रिज्या
        hi	label	नदीमुख|नदीशीर्ष|नम्बर|नागरिकता|नाम स्रोत|नाम, चिह्न, संख्या|निकटतम शहर|नियंत्रक संस्था|निर्देशक
        hi	label	निर्देशांक|निर्माण|निर्माण आरंभ|निर्माणकर्ता|निर्माता|निवारण|निवासी|निष्ठा|नेता|पंजीकरण|पटकथा|पता
        hi	label	पद बहाल|पदवी|परमाणु भार|परिक्रमण काल|परिणाम|परिसर|पर्यायवाची|पर्वतमाला|पलायन वेग
        hi	label	पहचान आइडेन्टिफायर्स|पहला संस्करण|पिता|पिन कोड|पिनकोड|पुरस्कार|पूरा नाम|पूर्वा धिकारी|पूर्वाधिकारी
        hi	label	पृष्ठ|पेशा|प्रकार|प्रकाशक|प्रकाशन तिथि|प्रचलित भाषाएँ|प्रचालन तंत्र|प्रति व्यक्ति|प्रतियोगिता
        hi	label	प्रथम आरोहण|प्रदर्शन तिथि|प्रदर्शन तिथियाँ|प्रधानमंत्री|प्रमुख व्यक्ति|प्रवाह|प्रसारण अवधि
        hi	label	प्रसिद्धि का कारण|प्रान्त|प्रोग्रामिंग भाषा|प्लेटफॉर्म|बच्चे|बल्लेबाजी की शैली|बोलने का स्थान|भाषा
        hi	label	भाषा परिवार|भूमिका|मंच|महापौर|महासचिव|माता|माता-पिता|मातृ कंपनी|मातृभाषी वक्ता|माध्य घनत्व
        hi	label	मानव विकास सूचकांक|मुख्य अन्तर्वाह|मुख्य बहिर्वाह|मुख्यालय|मुद्रा|मूल|मूल चैनल|मूल देश|मूल प्रसारण
        hi	label	मृत्यु|मृत्यु एवं हानि|मैच|मोड|मोलर द्रव्यमान|मौत|मौत की वजह|यातायात चालन दिशा|युद्ध/झड़पें
        hi	label	युवा शाखा|योद्धा|रन बनाये|राजधानी|राजनीतिक दल|राजनीतिक स्थिति|राजभाषा|राजभाषा घोषित|राजभाषा(एँ)
        hi	label	राजवंश|राजस्व|राज्य|राज्यपाल|राज्यसभा में सीटों की संख्या|राज्याभिषेक|राष्ट्रगान|राष्ट्रपति
        hi	label	राष्ट्रीयता|रिकॉर्डिंग|लक्षण|लम्बाई|लाइसेंस|लागत|लाभ|लिंगानुपात|लिपि|लेखक|लेबल|लोकसभा क्षेत्र
        hi	label	लोकसभा में सीटों की संख्या|वंश|वनडे पदार्पण|वर्ग|वर्तमान क्लब|वर्तमान स्थिति|वर्ष|वाद्ययंत्र
        hi	label	वास्तु शैली|वास्तुकार|वाहन पंजीकरण|विकासक|विकासकर्ता|विकेट|विकेन्द्रता|विचारधारा|वितरक|विधा
        hi	label	विधान मण्डल|विधायक|विधायें|विशेषज्ञता क्षेत्र|विशेषण|विषय|विषुवतीय त्रिज्या|वेबसाइट
        hi	label	वैज्ञानिक वर्गीकरण|व्यवसाय|व्यावसायिक|शक्ति/क्षमता|शतक/अर्धशतक|शासन|शासनावधि|शिक्षा|शिक्षा की जगह
        hi	label	शैक्षिक कर्मचारी|शैली|शैली(यां)|श्रेष्ठ गेंदबाजी|संगीत शैली|संगीतकार|संघ|संघटन|संतान|संपादक|संबंधी
        hi	label	संयुति काल|संरक्षण स्थिति|संस्थान|संस्थापक|सकल घरेलू उत्पाद (पीपीपी)|सकल घरेलू उत्पाद (सांकेतिक)
        hi	label	सक्रिय वर्ष|सक्रियता वर्ष|सतह पर दाब|सदस्य|सपाटता|सबसे बड़ा नगर|समय मण्डल|समय सीमा|समाधि|समान पर्व
        hi	label	सम्बन्धन|सरकार|सहायक कंपनियाँ|सांसद|साक्षरता|सापेक्ष कांतिमान|सीजन की सं.|सेनानायक|सेवा/शाखा
        hi	label	सेवाएँ|स्टूडियो|स्थान|स्थापना|स्थापित|स्थिर संस्करण|स्वतंत्रता|स्वामित्व|स्वामी|हस्ताक्षर
        hi	header	अंतर्राष्ट्रीय जानकारी|उत्पादन|कक्षीय विशेषताएँ|कैरियर के आँकड़े|पृष्ठभूमि|प्रसारण
        hi	header	भौतिक विशेषताएँ|वायु-मंडल|व्यक्तिगत जानकारी
        hi	part	कांस्य|रजत|स्वर्ण
        vi	label	(BT)|Acgumen của cận điểm|An nghỉ|An táng|Bang|Biển số xe|Biệt danh|Bán kính Xích đạo|Bán kính cực
        vi	label	Bán trục lớn|Báo chí|Bình quân đầu người|Bí thư|Bút danh|Bạn đời|Bắt đầu hoạt động|Bề ngoài|Bộ
        vi	label	Bộ chỉ huy|Bộ phận của|Bộ sách|Cha|Cha mẹ|Chi|Chi phí xây dựng|Chinh phục lần đầu|Chiều cao
        vi	label	Chiều dài|Chiều dài bờ biển|Chu kỳ|Chu kỳ giao hội|Chu kỳ quỹ đạo|Chu kỳ tự quay
        vi	label	Chuyến bay đầu tiên|Chính phủ|Chế độ chơi|Chế độ nạp|Chỉ huy|Chỉ huy và lãnh đạo|Chủ sở hữu
        vi	label	Chủ tịch|Chủ tịch HĐND|Chủ tịch UBND|Chủ đề|Chức năng|Chữ ký|Con cái|Các nguy hiểm|Cân nặng
        vi	label	Câu lạc bộ|Có sẵn bằng|Công chiếu|Công nghệ|Công thức phân tử|Công ty con|Công ty mẹ
        vi	label	Cơ quan quản lý|Cấp bậc|Cấp sao biểu kiến|Cấu hình electron|Cầu thủ xuất sắc nhất|Cận điểm quỹ đạo
        vi	label	Cốt truyện|Cỡ đạn|Cửa sông|Cựu thành viên|Danh hiệu|Danh pháp IUPAC|Danh pháp hai phần
        vi	label	Danh pháp đồng nghĩa|Diễn viên|Diện tích|Diện tích bề mặt|Diện tích lưu vực|Doanh thu|Dung tích
        vi	label	Dân số|Dân tộc|Dãy núi|Dòng nhạc|Dòng trò chơi|Dẫn chương trình|Dịch tễ|Dịch vụ|Dựa trên|Dựng phim
        vi	label	GDP (PPP)|GDP (danh nghĩa)|GRDP|Gia đình|Giai đoạn sáng tác|Giao thông bên|Gini|Giám đốc
        vi	label	Giải thưởng|Giải đấu|Giảng viên|Giấy phép|Giới|Giới tính|HDI|Hiệu trưởng|Hoàn thành|Hoàng tộc
        vi	label	Hoạt động|Huyện|Huấn luyện viên|Huấn luyện viên trưởng|Hãng sản xuất|Hãng đĩa|Hình cầu dẹt
        vi	label	Hình dạng|Hạ thủy|Hạng ba|Hấp dẫn bề mặt|Hậu duệ|Hệ chữ viết|Hệ điều hành|Họ|Học vấn|Hội viên
        vi	label	Hợp tác với|IATA|ICAO|ICD-10|ISBN|ISO 639-1|ISO 639-3|Khen thưởng|Kho mã nguồn|Khoa/Ngành|Khu vực
        vi	label	Khu vực hoạt động|Khuynh hướng|Khuôn viên|Khách hàng chính|Khánh thành|Khẩu hiệu|Khối lượng
        vi	label	Khối lượng mol|Khối lượng nguyên tử chuẩn|Khối lượng riêng|Khởi chiếu|Khởi công|Kinh phí
        vi	label	Kinh phí sản xuất|Kinh tế|Kinh độ của điểm nút lên|Kiến trúc sư|Kiểu|Kiểu sách|Kiểu sân bay
        vi	label	Kênh trình chiếu|Kế nhiệm|Kết quả|Kịch bản|Liên bang|Liên họ|Loài|Loại|Loại giọng|Loại hình
        vi	label	Loại website|Lãi thực|Lãnh tụ|Lên chuyên nghiệp|Lưu lượng|Lược sử hoạt động|Lập pháp|Lịch sử|Lớp
        vi	label	Lớp tàu|Lợi nhuận kinh doanh|Lực lượng|Minh họa|Miếu hiệu|Màu|Màu sắc|Màu sắc chính thức|Mã ISIN
        vi	label	Mã ISO 3166|Mã bưu chính|Mã hành chính|Mã niêm yết|Mã vùng|Mã điện thoại|Mã địa lý|Môn thể thao
        vi	label	Mùa hè (DST)|Múi giờ|Mất|Mật độ|Mật độ khối lượng thể tích|Mặt B|Mặt nước (%)|Mẹ|Mớn nước|Mục đích
        vi	label	Nghề nghiệp|Nguyên nhân|Nguyên nhân bùng nổ|Nguyên nhân mất|Nguyên quán|Nguồn|Nguồn cấp nước chính
        vi	label	Nguồn thoát đi chính|Ngành|Ngành nghề|Ngày mất|Ngày phát hành|Ngày sinh|Ngôn ngữ|Ngôn ngữ chính
        vi	label	Ngôn ngữ chính thức|Ngôn ngữ chính thức tại|Người dịch|Người hướng dẫn luận án tiến sĩ
        vi	label	Người sáng lập|Người thiết kế|Người thân|Nhiệm kỳ|Nhà ga|Nhà phát hành|Nhà phát triển|Nhà sản xuất
        vi	label	Nhà thiết kế|Nhà xuất bản|Nhánh|Nhân viên|Nhóm, phân lớp|Nhạc cụ|Nhạc dạo|Nhận dạng|Nhập biên chế
        vi	label	Niên hiệu|Năm|Năm hoạt động|Năm tại ngũ|Nơi an nghỉ|Nơi chế tạo|Nơi công tác|Nơi cư trú|Nơi mất
        vi	label	Nơi sinh|Nền tảng|Nổi tiếng vì|Phiên bản ổn định|Phong cách kiến trúc|Phát hành|Phát hành bởi
        vi	label	Phát hành lần đầu|Phát sóng|Phát triển bởi|Phân bộ|Phân chia hành chính|Phân họ|Phân loại
        vi	label	Phân loại khoa học|Phân lớp|Phân ngành|Phòng thu|Phó Chủ tịch|Phó Tổng thống|Phương pháp chẩn đoán
        vi	label	Phần lồi|Phối ngẫu|Phục vụ|PubChem|Quay phim|Quy mô|Quy định bởi|Quân chủ|Quê quán|Quận|Quốc ca
        vi	label	Quốc gia|Quốc tịch|ST|Sinh|Sinh viên|Sinh viên đại học|Soạn nhạc|Suất phản chiếu|Sáng lập|Sáng tác
        vi	label	Sân|Sân ga|Sơ tốc đầu nòng|Sườn ngang|Sản phẩm|Sản xuất|Sắc tộc|Số CAS|Số bàn thắng
        vi	label	Số lượng sản xuất|Số mùa|Số nguyên tử (Z)|Số nhân viên|Số phận|Số trang|Số trận đấu|Số tầng|Số tập
        vi	label	Số áo|Số đội|Sức chứa|Sử dụng bởi|Sử dụng tại|Sự nghiệp cầu thủ chuyên nghiệp
        vi	label	Sự nghiệp cầu thủ trẻ|Sự nghiệp quản lý|Sự nghiệp đội tuyển quốc gia|Tay thuận|Tham chiến
        vi	label	Thay đổi lãnh thổ|Thiết kế|Thu âm|Thuộc|Thuộc tổ chức quốc tế|Thành lập|Thành phần khí quyển
        vi	label	Thành phố|Thành phố kết nghĩa|Thành phố lớn nhất|Thành viên|Thành viên chủ chốt|Thân mẫu|Thân phụ
        vi	label	Thương mại|Thương vong và tổn thất|Thượng nguồn|Thể loại|Thể tích|Thị trưởng|Thống kê|Thời gian
        vi	label	Thời lượng|Thụy hiệu|Thủ phủ|Thủ tướng|Thủ đô|Thủy thủ đoàn|Thứ hạng cao nhất|Thứ tự album
        vi	label	Tiêu ngữ|Tiền nhiệm|Tiền thưởng|Trang web|Triều đại|Triệu chứng|Trường lớp|Trạng thái oxy hóa
        vi	label	Trị vì|Trọng tải choán nước|Trụ sở|Trụ sở UBND|Trụ sở chính|Tuyến|Tác giả|Tác phẩm nổi bật
        vi	label	Tên bản ngữ|Tên cư dân|Tên dân cư|Tên húy|Tên khai sinh|Tên khác|Tên miền Internet|Tên viết tắt
        vi	label	Tên đầy đủ|Tên, ký hiệu|Tình trạng|Tình trạng bảo tồn|Tình trạng hiện tại|Tôn giáo|Tông
        vi	label	Tư cách công dân|Tước vị|Tầm bắn hiệu quả|Tầm xa|Tỉnh|Tọa độ|Tốc độ|Tốc độ bắn|Tốc độ vũ trụ cấp 1
        vi	label	Tốc độ vũ trụ cấp 2|Tổ chức|Tổ chức lãnh đạo|Tổ chức thanh niên|Tổng Bí thư|Tổng Thư ký|Tổng số
        vi	label	Tổng số người nói|Tổng thống|Tổng tài sản|Viết bằng|Viết lời|Viễn điểm quỹ đạo|Vua phá lưới
        vi	label	Vô địch|Vùng|Vùng phục vụ|Vũ khí|Vận tốc quay tại xích đạo|Vệ tinh tự nhiên|Vị trí|Vực|Website
        vi	label	Xuất biên chế|Xuống hạng|Xã|Xưởng đóng tàu|Yêu cầu đăng ký|Á quân|Áp suất khí quyển bề mặt|Âm nhạc
        vi	label	Ý thức hệ|Điều trị|Điểm nóng chảy|Điểm sôi|Đã mở|Đăng quang|Đĩa đơn từ|Đơn vị sản xuất
        vi	label	Đơn vị tiền tệ|Đường băng|Đường kính góc|Đường ray|Được giới thiệu|Đạn|Đạo diễn|Đảng chính trị
        vi	label	Đảng phái chính trị|Đảng viên|Đặt lườn|Đặt tên theo|Địa chỉ|Địa lý|Địa điểm|Định dạng
        vi	label	Độ bất thường trung bình|Độ cao|Độ hòa tan trong nước|Độ lệch tâm|Độ nghiêng quỹ đạo
        vi	label	Độ nghiêng trục quay|Độ sâu trung bình|Độ sâu tối đa|Độ âm điện|Độc lập|Đội|Đội hiện nay|Ước lượng
        vi	header	Binh nghiệp|Hành chính|Khí quyển|Sự nghiệp điện ảnh|Thông tin chung|Thông tin cá nhân
        vi	header	Thông tin nghệ sĩ|Tên gọi|Tên tiếng Việt|Tính chất nguyên tử|Tính chất vật lý|Đặc trưng quỹ đạo
        vi	header	Đặc trưng vật lý
        vi	part	Bính âm Hán ngữ|Giản thể|Mặt nước|Nông thôn|Phồn thể|Thành thị|Tiếng Việt|Tổng cộng|Đất liền
        id	label	(Gol)|Afiliasi|Agama|Agen|Akreditasi|Alamat|Albedo|Aliran keluar utama|Aliran masuk utama
        id	label	Almamater|Amunisi|Anak|Anak usaha|Anggaran|Anggota|Aphelion|Armada|Arsitek|Artis terkait|Asal
        id	label	Awak kapal|Awal muncul|Ayah|Bagian dari|Bahasa|Bahasa pemrograman|Bahasa resmi|Bahasa resmi di
        id	label	Bahaya|Baret|Berat|Berat atom standar (Ar)|Berat benaman|Berdasarkan|Berdiri|Berkuasa|Biaya|Bidang
        id	label	Bilangan oksidasi|Blok|Bupati|CEO|Cabang|Camat|Cerita|DAU|Daerah aliran|Daerah pemilihan
        id	label	Dasar hukum|Debit|Degradasi|Demografi|Demonim|Densitas|Departemen|Desa|Diagnosis|Diatur oleh
        id	label	Dibentuk|Dibuka|Didirikan|Digunakan oleh|Dikenal atas|Diluncurkan|Dinas/cabang|Diperkenalkan
        id	label	Direkam|Dirilis|Distributor|Ditulis oleh|Ditunjuk oleh|Dituturkan di|Divisi|Doktor|Domain|Durasi
        id	label	Eksentrisitas|Elektronegativitas|Famili|Fase pada STS (0 °C dan 101,325 kPa)|Fauna resmi|Filum
        id	label	Flora resmi|Format|Frekuensi|Gaya arsitektur|Gejala|Genre|Genus|Gini|Golongan|Gubernur|Halaman
        id	label	Hari jadi|Hasil|Hulu|IATA|ICAO|IPM|ISBN|ISO 639-1|ISO 639-3|Ibu|Ibu kota|Ideologi|Induk|Industri
        id	label	Inklinasi|Institusi|Instrumen|Istri|Jarak efektif|Jari-jari khatulistiwa|Jaringan|Jaringan asli
        id	label	Jasa|Jenis|Jenis media|Jenis perusahaan|Jenis situs|Jenis suara|Jmlh. episode|Jmlh. musim|Juara
        id	label	Julukan|Jumlah anggota|Jumlah gol|Jumlah jalur|Jumlah kelas|Jumlah lantai|Jumlah mahasiswa
        id	label	Jumlah penduduk|Jumlah peron|Jumlah pertandingan|Jumlah produksi|Jurusan atau peminatan|Kabupaten
        id	label	Kaliber|Kampus|Kantor pusat|Kapasitas|Karier ilmiah|Karier junior|Karier senior|Karya terkenal
        id	label	Karyawan|Kategori unsur|Keanggotaan|Kebangsaan|Kecamatan|Kecepatan|Kecepatan lepas
        id	label	Kecepatan peluru|Kedalaman maksimal|Kedalaman rata-rata|Kegiatan|Kekuatan|Kelahiran
        id	label	Kelarutan dalam air|Kelas|Kelompok etnik|Kelurahan|Kematian|Kemerdekaan|Kepadatan|Kepala Sekolah
        id	label	Kepala desa|Kepelatihan|Kepepatan|Kerabat|Kerajaan|Ketinggian|Ketua DPRD|Ketua umum|Keturunan
        id	label	Kewarganegaraan|Klad|Klasifikasi|Klub|Klub saat ini|Kode BPS|Kode Kemendagri|Kode area telepon
        id	label	Kode emiten|Kode pos|Kode stasiun|Kode sumber|Kode telepon|Komersial|Konfigurasi
        id	label	Konfigurasi elektron|Koordinat|Korban|Kota|Kota terbesar|Kronologi|Kurikulum|Kursi di DPR
        id	label	Kursi di DPRD I|Kursi di DPRD II|Laba bersih|Laba operasi|Label|Lagu kebangsaan|Lagu pembuka
        id	label	Lagu penutup|Lahir|Lajur kemudi|Landasan pacu|Latar waktu|Layanan|Lebar|Legislatif|Letak
        id	label	Letusan terakhir|Liga|Lisensi|Lokasi|Lokasi produksi|Luas|Luas permukaan|Lurah|Magister|Mahasiswa
        id	label	Makam|Manajer|Mantan anggota|Markas|Masa dinas|Masa jabatan|Masa penggunaan|Maskot|Massa
        id	label	Massa jenis rata-rata|Massa molar|Mata uang|Melayani|Meninggal|Merek|Mesin|Mode|Moto|Muara
        id	label	Mulai berlayar|Mulai dibangun|NRP|Nama IUPAC|Nama asli|Nama binomial|Nama lahir|Nama lain
        id	label	Nama lengkap|Nama panggilan|Nama pena|Nama, lambang|Nasib|Negara|Negara asal|Negara bagian|Nomor
        id	label	Nomor CAS|Nomor atom (Z)|Olahraga|Operator|Orang tua|Ordo|PAD|PDB (KKB)|PDB (nominal)|Pangkat
        id	label	Panjang|Partai politik|Pasang lunas|Pasangan|Pegangan|Pegunungan|Pekerjaan|Pelat kendaraan|Pelatih
        id	label	Peluru|Pembangun|Pembimbing doktoral|Pembuat|Pemeran|Pemerintahan|Pemilik|Penampilan|Penanda
        id	label	Penata musik|Pencetak gol terbanyak|Pencipta|Pendaftaran|Pendahulu|Pendakian pertama|Pendapatan
        id	label	Pendapatan kotor|Pendidikan|Pendiri|Penemu|Penerbit|Penerjemah|Pengarang|Pengembang|Pengganti
        id	label	Penggubah lagu tema|Pengguna utama|Penghargaan|Penghubung|Pengobatan|Penguasa monarki|Penobatan
        id	label	Penulis|Penulis lagu|Penutur|Penyebab|Penyunting|Per kapita|Perairan (%)|Peran|Perancang
        id	label	Perdana Menteri|Perihelion|Peringkat saat ini|Peringkat tertinggi|Periode|Periode orbit
        id	label	Pertempuran/perang|Perubahan wilayah|Perusahaan produksi|Petahana|Pihak|Pihak terlibat|Platform
        id	label	Populasi|Posisi bermain|Posisi politik|Presenter|Presiden|Produk|Produsen|Produser
        id	label	Produser eksekutif|Profesi|Provinsi|Puncak|Rampung|Ranah Internet|Rata² tembakan|Region
        id	label	Rekam medali|Rektor|Repositori|Rilis|Rilis asli|Rilis perdana|Rumpun bahasa|Rumus kimia
        id	label	Saluran asli|Sarat air|Sarjana|Satelit|Satuan|Sayap pemuda|Sebab kematian|Sekretaris Daerah
        id	label	Sekretaris Jenderal|Semboyan|Senjata|Seri|Sifat|Sinematografer|Singkatan|Sinonim|Sisi-B
        id	label	Sistem operasi|Sistem penulisan|Situs web|Skenario|Slogan|Spesialisasi|Spesies|Stadion
        id	label	Staf akademik|Status|Status konservasi|Studio|Suami|Suami/istri|Subfamili|Subfilum|Subjek|Subordo
        id	label	Suku bangsa|Sumbu semi-mayor|Superfamili|Sutradara|Tahun|Tahun aktif|Taksonomi|Tampil|Tanda tangan
        id	label	Tanggal|Tanggal dibuka|Tanggal pembentukan|Tanggal pendirian|Tanggal rilis|Tanggal terbit
        id	label	Tempat kedua|Tempat kerja|Tempat pemakaman|Tempat tinggal|Terbang perdana|Tim|Tim nasional|Tinggi
        id	label	Tipe|Tipe pemain|Tipe rel|Tipe unit|Titik didih|Titik lebur|Tokoh dan pemimpin|Tokoh kunci
        id	label	Tokoh penting|Total aset|Total ekuitas|Tribus|Tujuan|Versi stabil|Volume air|Wakil|Wakil Bupati
        id	label	Wakil Presiden|Wali Kota|Wangsa|Warna|Wilayah|Wilayah operasi|Zona waktu
        id	header	Atmosfer|Ciri-ciri fisik|Ciri-ciri orbit|Informasi lain|Informasi latar belakang
        id	header	Informasi pribadi|Karier militer|Karier senior*|Klasifikasi ilmiah|Produksi|Sifat fisik
        id	part	Daratan|Emas|Perairan|Perak|Perunggu|Total
        ca	label	(G)|Activitat|Adreça|Afeli|Afiliacions|Afiliació europea|Afiliació internacional|Afluent|Afluents
        ca	label	Agermanament amb|Albedo|Alcalde|Alcaldessa|Alexa|Alineació política|Altitud|Altres noms|Alumnes
        ca	label	Alçada|Amplada|Andanes|Antics membres|Anys|Armament|Arquitecte|Artista|Artistes relacionats
        ca	label	Ascensos|Aspecte|Assignació|Autor|Autòcton de|Avarament|Aïllament|Baixa|Baixes|Basat en|Batlle
        ca	label	Benefici net|Borsa|Branca militar|Bàndols|CIM-10|CIM-9|Cabal|Calat|Camp de treball|Campió|Campus
        ca	label	Canal original|Cantó|Canvis territorials|Cap d'estat|Cap de govern|Capacitat i superfície|Capital
        ca	label	Capital de|Cara B|Característiques|Carrera militar|Categoria d'elements|Causa|Causa de mort|Causes
        ca	label	Circumscripció|Classe|Classificació lingüística|Club esportiu|Codi ARGOS de municipis|Codi BCIN
        ca	label	Codi IDESCAT|Codi INE|Codi ISO 3166-1|Codi de municipi INE|Codi postal|Codis|Color|Colors
        ca	label	Comandants|Comarca|Compositor|Comunitat autònoma|Conca hidrogràfica|Configuració electrònica
        ca	label	Conflicte|Construcció|Coronació|Cos pare|Creació|Creador|Cronologia|Càrrecs|Cònjuge
        ca	label	Dades personals|Data|Data de dissolució o abolició|Data de fundació o creació|Data de publicació
        ca	label	Densitat|Densitat de pob.|Departament|Descensos|Descobert per|Desenvolupador|Desenvolupador(s)
        ca	label	Desplaçament|Destí|Dia festiu|Dinastia|Direcció|Director de producció|Director de tesi
        ca	label	Disciplina esportiva|Discogràfica|Dissenyador|Distribució|Distribuïdor|Districte|Divisió
        ca	label	Domini d'Internet|Dorsal|Drassana|Durada|Editor|Editorial|Efluent|Electronegativitat|Enregistrat
        ca	label	Entitat matriu|Entrenador|Episodis|Equip|Equip actual|Equips|Escenari|Escrit en|Eslora
        ca	label	Especialitat|Esport|Espècie|Estadi|Estat|Estat de conservació|Estats d'oxidació
        ca	label	Estil arquitectònic|Estrena|Estructura química|Estudi|Estudiants|Excentricitat|Família|Festa major
        ca	label	Festa patronal|Filial|Fills|Final|Forces|Forma de govern|Forma jurídica|Formació|Format|Fotografia
        ca	label	Fundació|Fundador|Fus horari|Fílum|Fórmula química|Gentilici|Gerent|Germans|Grup ètnic
        ca	label	Grup, període, bloc|Guió|Gènere|Gèneres|Himne|Història|IDH|ISBN|ISO 639-1|ISO 639-3|Identificador
        ca	label	Identificadors|Ideologia política|Idioma oficial|Idioma original|Inclinació|Independència
        ca	label	Indústria|Influenciat per|Influències|Ingressos|Inici|Institució de normalització|Instrument
        ca	label	Instruments|Interessat en|Lema|Limita amb|Llançament|Llars|Lleialtat|Llengua|Llengua de treball
        ca	label	Llengua utilitzada|Llengües oficials|Lletrista|Llicència|Lliga|Lloc|Lloc de la narració|Lloc web
        ca	label	Localització|Longitud|Líder|Línia|Línies|Magnitud aparent (V)|Mare|Massa|Massa molecular|Material
        ca	label	Medaller|Membre de|Membres|Mode|Moneda|Mort|Motor|Motor de joc|Moviment|Municipi|Muntatge
        ca	label	Mà dominant|Mànega|Màxim golejador|Màxima autoritat judicial|Música|Nacionalitat
        ca	label	Nacionalitat esportiva|Naixement|Nom complet|Nom original|Nom, símbol|Nombre atòmic
        ca	label	Nombre d'afiliats|Nombre de membres|Nombre de voluntaris|Nomenclatura|Nre. d'episodis
        ca	label	Nre. de temporades|Obertura|Objectiu|Obra destacada|Obres destacables|Ocupació|Ocupador|Oficial a
        ca	label	Ordre|Organització i govern|Organització juvenil|PIB PPA|PIB nominal|PIB per càpita|PJ|Palmarès
        ca	label	Paradigma de programació|Pare|Parella|Parents|Pares|Parlants|Parlants nadius|Partit
        ca	label	Partit judicial|Patrocini|País d'origen|Periheli|Persona rellevant|Personatges|Període d'activitat
        ca	label	Període de rotació|Període orbital|Pes|Pes atòmic estàndard|Plantes|Plataforma|Població
        ca	label	Població humana|Població total|Posició|Posició a l'equip|Predecessor|Predomini lingüístic
        ca	label	Prefix telefònic|Premis|Premis i reconeixements|Presentador|President|Pressupost|Primer episodi
        ca	label	Primera ascensió|Primera menció escrita|Producció|Productes|Productor|Productora|Professors
        ca	label	Profunditat|Prominència|Propietari|Propietari de|Propietat|Protagonistes|Província|Pseudònim
        ca	label	Publicació|Punt culminant|Punt d'ebullició|Punt de fusió|Punt més alt|Punt més baix|Pàgines|Radi
        ca	label	Rang militar|Recaptació|Rector|Registre|Regió|Regne|Religió|Religió oficial|Repositori|Residència
        ca	label	Resultat|Secretari general|Selecció|Semieix major|Sepultura|Serralada|Seu|Signatura|Sinònims
        ca	label	Sistema d'escriptura|Sistema operatiu|Sobrenom|Sobrenoms|Solubilitat|Subcampió|Subclasse
        ca	label	Subfamília|Subfílum|Subordre|Substància química|Successor|Superfamília|Superfície
        ca	label	Superfície de conca|Superregne|Sèrie|Símptomes|Tarifació|Taxonomia|Tema|Temporades|Tesi acadèmica
        ca	label	Tipus|Tractament|Traducció|Traductor|Trajectòria|Treballadors|Tribu|Tripulació|Trobat en el tàxon
        ca	label	Títol|URL|Velocitat|Versió en català|Versió estable|Versió inicial|Vestuari|Veu|Vicepresident
        ca	label	Volum|Àmbit|Òrgan executiu|Òrgan legislatiu|Últim episodi|Última erupció|Ús
        ca	header	Altres|Altres dades|Biografia|Dades i xifres|Economia|Format per|Geografia|Governació
        ca	header	Identificador descriptiu|Més informació|Organització política|Participants
        ca	part	Bronze|Llargada|Or|Plata|Total
        bg	label	(без ранг)|CAS номер|ISBN|ISO 639-1|ISO 639-3|Автор|Адрес|Активен период|Активни години|Албедо
        bg	label	Арондисман|Архитект|Архитектурен стил|Атомна маса|Афелий|БВП (ППС)|БВП (ном.)|Базиран на|Баща
        bg	label	Бивши членове|Битки/войни|Борсов код|Братя/сестри|Брегова линия|Бюджет|В ролите|Валута
        bg	label	Вероизповедание|Вид|Вид софтуер|Височина|Вицепрезидент|Влиза в строй|Вода|Водещи|Водоизместимост
        bg	label	Водосб. басейн|Времетраене|Въведен в употреба|Външен вид|Въоръжение|Газене|Глас|Говорещи|Години
        bg	label	Голмайстор|Голяма полуос|Гравитация|Гражданство|Група, период, блок|Гъстота|Дата на излизане|Дебют
        bg	label	Девиз|Демография|Демоним|Департамент|Деца|Джини|Дизайнер|Династия|Домейн|Дълбочина|Дължина|Държава
        bg	label	Дъщерни дружества|ЕКАТТЕ|Евр. партия|Език|Екваториален радиус|Екипаж|Ексцентрицитет
        bg	label	Електронна конфигурация|Електроотрицателност|Епизоди|Етажи|Етнос|Жанр|Жанрове|Жертви и загуби
        bg	label	Законодателна власт|Закриване|Заложен|Записан|Звание|ИЧР|Игрален двигател|Идентификатори|Идеология
        bg	label	Известен с|Известна с|Известни творби|Извор|Изграждане|Издаден|Издател|Издателство|Изиграни мачове
        bg	label	Излъчване|Изпадащи|Икономика|Име, символ, Z|Инклинация|Инструмент|Инструменти|Капацитет|Клас
        bg	label	Клас и тип|Класификация|Класификация и външни ресурси|Клуб|Ключови личности|Кмет|Кметство|Код
        bg	label	Кодове|Командири и лидери|Композитор|Контролиран от|Координати|Коронация|Край|Лейбъл|Лечение|Лидер
        bg	label	Лиценз|МКБ-10|МПС код|Майка|Мандат|Маса|Мачове|Медали|Местоположение|Министър-председател
        bg	label	Младежка организация|Моларна маса|Монарх|Монтаж|Музика|Музикален издател|Музикална кариера|Място
        bg	label	На човек|Награди|Надм. височина|Надморска височина|Наименование по IUPAC|Най-висок връх
        bg	label	Най-голям град|Направление|Нар. събрание|Народност|Население|Наследник|Настоящ отбор
        bg	label	Научен ръководител|Научна дейност|Научно наименование|Национален отбор2|Националност|Начало
        bg	label	Независимост|Номер|Обем|Област|Образование|Обхват на разпространение|Общи данни|Община|Общо|Окръг
        bg	label	Оксидационни степени|Оператор|Операционна система|Орбитален период|Организация|Оригинален език
        bg	label	Оригинален канал|Основаване|Основан|Основана|Основател|Отбор|Отдел|Откриване|Открит|Отличия
        bg	label	Отрасъл|Оттичане|Отток|Официален в|Официален език|Официален сайт|Официални езици|Официални цветове
        bg	label	Официално положение|Партия|Партньор|Патрон|Период|Период на въртене|Перихелий|Печалба|Писменост
        bg	label	Платформа|Площ|Плътност|Повлиян|Погребан|Погребана|Подклас|Подпис|Подразред|Подробна карта
        bg	label	Подсемейство|Подтип|Полит. позиция|Полит. спектър|Политик|Последна версия|Пост|Потомство|Починал
        bg	label	Починала|Пощ. код|Пощенски код|Преводач|Предназначение|Председател|Предходна|Предшественик
        bg	label	Президент|Премиера|Преподаватели|Прираст|Природозащитен статут|Притоци|Приходи|Причина|Причини
        bg	label	Провинция|Програмен език|Продукция|Продуцент|Продуценти|Прозвище|Произведени броя|Производител
        bg	label	Произход|Професионални отбори1|Професия|Прякор|Псевдоним|Пълно име|Първенство|Първи полет
        bg	label	Първо издание|Първо споменаване|Работил в|Разпространител|Разработчик|Разред|Разтворимост във вода
        bg	label	Райони|Ранглиста|Регион|Режим на игра|Режисьор|Режисьори|Резултат|Ректор|Религия|Род|Род войски
        bg	label	Роден|Родена|Рождено име|Ръст|Сайт|Свойства|Свързани изпълнители|Седалище|Сезони|Семейство|Сили
        bg	label	Симптоми|Синоними|Систематизация по Ethnologue|Скорост|Следваща|Служил на|Служители|Собственик
        bg	label	Спорт|Спуснат на вода|Спътници|Стадион|Стари имена|Старши треньор|Статут|Стил|Столица|Страна
        bg	label	Страна Б|Страни в конфликта|Страници|Студенти|Сценарист|Сценаристи|Създаване|Създатели|Съпруг
        bg	label	Съпруга|Състояние|Тегло|Текстописец|Тел. код|Телефонен код|Температура|Териториални промени
        bg	label	Територия|Тип|Титли|Точка на кипене|Точка на топене|Треньор|Уебсайт|Управление|Устие|Учил в
        bg	label	Учила в|Филмово студио|Форма на управление|Формат|Формула|Химическа серия|Химн|Хронология|Царство
        bg	label	Цветност|Цветове|Централа|Център|Часова зона|Част от|Членове|Шампион|Ширина|Щат|Юношески отбори
        bg	header	Военна служба|Литература|Лична информация|Национален отбор|Общи сведения|Орбитални параметри
        bg	header	Физически характеристики
        bg	part	Бронз|Злато|Сребро
        sr	label	(Гол.)|CAS број|ISBN|ISO 639-1|ISO 639-3|IUPAC назив|Јачина|Језик|Језичка породица
        sr	label	Јуниорска каријера|Агломерација|Агрегатно стање|Административни подаци|Адреса|Активни период
        sr	label	Албедо|Апс. висина|Архитекта|Атомски број (Z)|Аутономна покрајина|Аутор|Афел|Б-страна|БДП
        sr	label	БДП по глави становника|Басен|Бивши чланови|Биномијално име|Блок|Боја|Брзина|Број|Број говорника
        sr	label	Број епизода|Број сезона|Број чланова|Буџет|Валута|Веб-сајт|Веб-страница|Велика полуоса|Висина
        sr	label	Власник|Вода (%)|Водитељ|Водоток|Војска|Време|Време настанка|Временска зона|Врста|Врста гласа
        sr	label	Врста игре|Газ|Географске карактеристике|Географски подаци|Геосредиште|Гзв|Главне улоге
        sr	label	Главни град|Говори се у|Година|Године|Године службе|Град|Градоначелник|Група, периода|Густина
        sr	label	Датум изласка|Датум рођења|Датум смрти|Датуми приказивања|Делатност|Деловање|Департман|Депласман
        sr	label	Деца|Династија|Дистрибутер|Добит|Домен|Држава|Држављанство|Друга имена|Други називи|Дужина
        sr	label	Дужина обале|Европско чланство|Ексцентрицитет|Ел. конфигурација|Електронегативност|Жанр|Жанр(ови)
        sr	label	Жртве и губици|Законодавна власт|Занимање|Запослени|Запремина|Зарада|Званични веб-сајт|Земља|ИХР
        sr	label	Идентификација|Идеологија|Извор|Изворни наслов|Изглед|Издавач|Издавач(и)|Издавачка кућа|Издавање
        sr	label	Име по рођењу|Име, симбол|Индустрија|Инклинација|Институција|Инструмент|Инструменти|Интернет домен
        sr	label	Испали|Исход|Кампус|Канал|Капацитет|Каријера|Категорија|Кладус|Класа
        sr	label	Класификација и спољашњи ресурси|Клуб|Команданти и вође|Композитор|Координате|Корисник|Крилатица
        sr	label	Крунисање|Кључни људи|Лига|Лиценца|Локација|МКБ-10|Макс. дубина|Мандат|Маса|Масив
        sr	label	Матично предузеће|Мајка|Место|Место рођења|Место смрти|Место укопа|Међународно чланство
        sr	label	Моларна маса|Молекулска формула|Монарх|Монтажа|Музика|Награде|Надимак|Надимци
        sr	label	Надлежна установа за заштиту|Надморска висина|Намена|Наоружање|Народна скупштина|Народност
        sr	label	Наследник|Наст.|Научна класификација|Националност|Начин играња|Најбољи пласман|Најбољи стрелац
        sr	label	Највећи град|Ндм. висина|Независност|Област|Облик државе|Образовање|Објављен|Одликовања|Округ
        sr	label	Оксидациона стања|Опасност|Оперативни систем|Општа својства|Општина|Оригинални канал|Оснивач
        sr	label	Оснивање|Основан|Основана|Основано|Особље|Остали подаци|Отац|Отворен|Откривач|Отока|Партнер(ка)
        sr	label	Период|Период владавине|Период револуције|Период ротације|Перихел|Писмо|Планинарски успон
        sr	label	Платформа(е)|Пловност|Повезани чланци|Површина|Подмладак|Подред|Подтип|Позивни број|Позиција
        sr	label	Познат по|Познато дело|Покрајина|Покретач|Политичка позиција|Политичка странка|Порекло|Поринут
        sr	label	Породица|Посада|Потомство|Потпис|Потпородица|Потпредседник|Поштански број|Поље|Први лет|Први успон
        sr	label	Прво издање|Пребивалиште|Преводилац|Председник|Председник општине|Премијер|Претходник|Приказивање
        sr	label	Природни сателити|Приход|Програмер(и)|Програмски језик|Продуцент|Продуцентска кућа|Производи
        sr	label	Произвођач|Просеч. дубина|Проток|Професија|Псеудоним|Пуно име|Растворљивост у води|Регион
        sr	label	Регистарска ознака|Регулише|Ред|Режија|Рекет|Рекогнизација|Ректор|Рел. ат. маса (Ar)|Религија
        sr	label	Репрезентативна каријера|Род|Родбина|Родитељи|Рука|Савезна држава|Сахрана|Својства|Седиште
        sr	label	Сениорска каријера|Симптоми|Синоними|Слава|Слив|Службени језик|Службени језик у|Службени језици
        sr	label	Сниматељ|Снимљен|Специјалности|Спорт|Стабилно издање|Стадион|Становништво|Статистички број|Статус
        sr	label	Статус заштите|Стил|Страница|Студената|Студио|Сукобљене стране|Супруг|Супруга|Супружник|Сценарио
        sr	label	Тачка кључања|Тачка топљења|Творац|Тежина|Текстописац|Територијалне промене|Тип
        sr	label	Тип културног добра|Тип медија|Трајање|Тренер|Тренерска каријера|Тренутни клуб|Уведен у употребу
        sr	label	Узрок|Узрок смрти|Узроци|Универзитет|Управни округ|Утакмица|Утицао на|Утицаји од|Утока
        sr	label	Учешће у ратовима|Ушће|Формат|Химна|Хронологија|Царство|Чин|Чланови|Шампион|Школа
        sr	header	Информације|Књижевни рад|Лични подаци|Научни рад|Општи подаци|Орбиталне карактеристике
        sr	header	Политичка каријера|Рад|Физичке карактеристике
        sr	part	Бронза|Злато|Сребро|Укупно|вода|копно
        hr	label	Adresa|Afel|Agregatno stanje|Albedo|Alma mater|Angažman|Arhitekt|Arhitektonski stil|Atomska masa
        hr	label	Autooznaka|Autor|Autor(i)|B-strana|BDP (PKM)|Bitke|Bivši članovi|Boja|Brodogradilište|Broj
        hr	label	Broj epizoda|Broj govornika|Broj primjeraka|Broj satelita|Broj sezona|Broj stranica|Broj studenata
        hr	label	Broj sudionika|Broj zaposlenih|Bruto prihodi|Brzina|CAS broj|Carstvo|Casus belli|Dan grada
        hr	label	Datum izdanja|Datum objave|Datumi izlaska|Dinastija|Diskografska kuća|Distributer|Dizajner|Djeca
        hr	label	Djelatnost|Dobit|Domena|Dovršena|Država|Države|Državljanstvo|Državni vrh|Dubina|Duljina|Dvojno ime
        hr	label	Ekscentricitet|Elektronegativnost|Elektronska konfiguracija|Etnicitet|Europska stranka
        hr	label	Filmski studio|Format|Gaz|Geslo|Glasovni opseg|Glavne uloge|Glavni grad|Glavno naselje|Glazba
        hr	label	Godina izdanja|Godina osnivanja|Godine|Godine aktivnosti|Godine djelovanja|Gorje|Govornici|Grad
        hr	label	Gradonačelnik|Grupa, Perioda, Blok|Gubitci|Gustoća|HDI|Himna|Hrvatski sabor|ISBN|ISO 639-1
        hr	label	ISO 639-3|IUPAC nomenklatura|Identifikacijski brojevi|Ideologija|Igra|Igralište|Inačica|Industrija
        hr	label	Inklinacija|Institucija|Instrument|Instrumenti|Internetski nastavak|Ishod|Ispali|Istisnina|Izdavač
        hr	label	Izgled|Izvor|Izvorni naslov|Jačina|Jezik|Jezični kod|Kapacitet|Kapacitet stadiona|Katnost
        hr	label	Kemijska skupina|Kemijska struktura|Kemijski element, Simbol, Atomski broj|Kinematografija
        hr	label	Ključne osobe|Klub|Klupske informacije|Književne vrste|Koljeno|Koordinate|Kronologija|Krunidba
        hr	label	Licencija|Liga|Liječenje|Lokacija|MKB-10|Majka|Mandat|Masa|Mlađe kategorije|Molarna masa|Monarh
        hr	label	Montaža|Mreža|Mrežno mjesto|Nacionalnost|Nadimak|Nadimci|Nadmorska visina|Nadmorska visina izvora
        hr	label	Nagrade|Najbliži grad|Najbolji strijelac|Najveći grad|Najviši plasman|Najviši vrh|Nakladnik
        hr	label	Namjena|Naoružanje|Narodnost|Nas. (gol.)|Nasljednik|Naslov|Natporodica|Načelnik|Način igre
        hr	label	Neovisnost|Objavljen|Obrazovanje|Odlikovanja|Okrug|Oksidacijska stanja|Operacijski sustav|Općina
        hr	label	Općina/Grad|Orbitalni period|Osnivanje|Osnivač|Osnovano|Osnovna svojstva|Osnutak|Osoblje
        hr	label	Ostala imena|Osvojeno|Otac|Otoci|Otočje|Otvorenje|Oznaka|Partner|Partnerica|Perihel
        hr	label	Period rotacije|Pismo|Platforma|Po stanovniku|Podmladak|Podred|Podružnice|Pokrajina
        hr	label	Politička stranka|Politički položaj|Polje|Položena kobilica|Porinut|Porodica|Posada|Postrojbe
        hr	label	Potkoljeno|Potpis|Potporodica|Potpredsjednik|Povijest|Površina|Površina porječja|Pozicija
        hr	label	Pozivni broj|Poznat po|Poznata po|Počivalište|Poštanski broj|Pravo ime|Prebivalište|Predsjednik
        hr	label	Premijer|Prethodnik|Prevoditelj|Prihod|Pritoke|Producent|Producentska kuća|Programer
        hr	label	Programski jezik|Proizveden|Proizvodi|Proizvođač|Promjer|Proračun|Prosječni istjek|Prvak|Prvi let
        hr	label	Prvi uspon|Prvo emitiranje|Pseudonim|Puno ime|Razdoblje|Razred|Razredba|Razvijač|Razvojni tim
        hr	label	Raširenost|Red|Redatelj|Regija|Regije|Rektor|Reprezentativna karijera|Rod|Rod vojske|Roditelji
        hr	label	Rodno ime|Rođenje|Sastav|Savezna država|Scenarist|Seniorska karijera|Serija|Sigurnosne upute
        hr	label	Simptomi|Sinonimi|Sistematika|Sjedište|Skladatelj|Slijev|Slogan|Službena stranica|Službeni jezik
        hr	label	Smještaj|Smrt|Snimanje|Snimatelj|Specijalnost|Srodnici|Stadion|Stanovništvo|Status|Status zaštite
        hr	label	Stranica|Stranka|Sudbina|Sukobljene strane|Suprug|Supruga|Supružnici|Supružnik|Svetac zaštitnik
        hr	label	Talište|Tekstopisac|Temperatura|Teritorijalne promjene|Težina|Topljivost u vodi|Trajanje
        hr	label	Trajanje službe|Trener|Trenerska karijera|Trenutačni klub|Ukupno|Uloga|Usluge|Ustanova
        hr	label	Uveden u uporabu|Uzroci|Uzrok|Uzrok smrti|Ušće|Valuta|Važnije nagrade|Važniji filmovi
        hr	label	Velika poluos|Visina|Vjera|Vlada|Vladavina|Vlasnik|Voditelj|Vojne snage|Volumen|Vrelište
        hr	label	Vremenska zona|Vrijeme|Vrsta|Vrsta broda|Vrsta djela|Zadnja inačica|Zanimanje|Zaposlenici
        hr	label	Zapovjednici|Zarada|Zaštitnik|Zemlja|Zemljopisne koordinate|Značajna djela|Čin|Članovi|Članstvo
        hr	label	Širina|Šport|Žanr|Žanr(ovi)|Županija
        hr	header	Atomska svojstva|Fizikalna svojstva|Glavne osobine|Kronologija albuma|Opći podatci|Osobni podatci
        hr	header	Uspjesi|Zapovjednici i vođe|Zemljopis|Životopis
        hr	part	Bronca|Srebro|Zlato|kopno|voda
        eu	label	Aita|Alkatea|Ama|Anai-arrebak|Azalera|Bizilekua|Biztanleria|Dentsitatea|Egoitza nagusia
        eu	label	Ekoizlea|Erlijioa|Ezkontidea|Ezkontidea(k)|Garaiera|Gidoilaria|Heriotza|Herritartasuna
        eu	label	Hezkuntza|Hizkuntzak|Iraupena|Jaiotza|Jarduerak|Jasotako sariak|Jatorrizko izenburua
        eu	label	Lan nabarmenak|Lanbidea|Posta kodea|Probintzia|Seme-alabak|Sorrera|Zuzendaria
        gl	label	Alcalde|Altitude|Capital|Causa da morte|Comarca|Código postal|Cónxuxe|Data de nacemento
        gl	label	Densidade|Dirección|Duración|Falecemento|Fillos|Forma de goberno|Fotografía|Fundación|Fundador
        gl	label	Guión|Himno|Idioma orixinal|Industria|Intérpretes|Lingua oficial|Linguas oficiais
        gl	label	Lugar de nacemento|Moeda|Montaxe|Música|Nacemento|Nacionalidade|Ocupación|Orzamento|País
        gl	label	Poboación|Produción|Produtos|Provincia|Páxina web|Relixión|Sede|Sitio web|Superficie|Xentilicio
        gl	label	Xénero
        et	label	Abikaasa|Ajavöönd|Amet|Asutaja|Asutatud|Elanike arv|Elanikke|Haridus|Kestus|Kodakondsus
        et	label	Koduleht|Lapsed|Peakorter|Pealinn|Peaminister|Pindala|Produtsent|Rahaühik|Rahvaarv|Rahvus
        et	label	Režissöör|Riigihümn|Riigikeel|Stsenarist|Surmaaeg|Surmakoht|Surnud|Sündinud|Sünniaeg|Sünnikoht
        et	label	Tegevusala|Töötajaid|Vanemad|Veebileht|Žanr
        lv	label	Augstums|Blīvums|Budžets|Bērni|Darbinieki|Dibināts|Dibinātājs|Dzimis|Dzimusi|Dzīvesbiedre
        lv	label	Dzīvesbiedrs|Galvaspilsēta|Galvenais birojs|Iedzīvotāji|Ilgums|Laika josla|Miris|Mirusi
        lv	label	Mājaslapa|Mērs|Mūzika|Nodarbošanās|Nozare|Pasta indekss|Pilsonība|Platība|Producents|Reliģija
        lv	label	Režisors|Scenārists|Tautība|Valoda|Valsts|Valsts valoda|Valūta|Vecāki|Žanrs
        lt	label	Apskritis|Aukštis|Biudžetas|Būstinė|Gimė|Gyventojų|Gyventojų skaičius|Gyventojų tankumas
        lt	label	Laiko juosta|Meras|Mirė|Motina|Pašto kodas|Plotas|Prodiuseris|Režisierius|Savivaldybė
        lt	label	Scenarijaus autorius|Sostinė|Sutuoktinis|Sutuoktinis (-ė)|Sutuoktinė|Svetainė|Tautybė
        lt	label	Tinklalapis|Trukmė|Tėvas|Vaikai|Valiuta|Valstybinė kalba|Veikla|Įkurta|Įkūrėjai|Įkūrėjas|Šalis
        lt	label	Žanras
        sk	label	Deti|Dĺžka|EČV|Hlavné mesto|Hrajú|Hudba|Hustota|Hustota zaľudnenia|Hymna|Jazyk|Kamera|Kraj
        sk	label	Krajina|Manžel|Manželka|Mena|Nadmorská výška|Narodenie|Národnosť|Obyvateľstvo|Odvetvie|Okres
        sk	label	PSČ|Počet obyvateľov|Predvoľba|Premiéra|Primátor|Produkcia|Prvá písomná zmienka|Región|Rodičia
        sk	label	Rozloha|Rozpočet|Réžia|Scenár|Starosta|Strih|Sídlo|Súradnice|Vierovyznanie|Zakladateľ|Založená
        sk	label	Založené|Zamestnanie|Úmrtie|Úradný jazyk|Časové pásmo|Štát|Žáner
        sl	label	Datum izida|Distribucija|Dolžina|Država|Državljanstvo|Glasba|Glavno mesto|Gostota|Himna|Igrajo
        sl	label	Jezik|Koordinati|Nadmorska višina|Narodnost|Občina|Otroci|Panoga|Poklic|Pokrajina|Površina
        sl	label	Poštna številka|Prebivalstvo|Produkcija|Proračun|Regija|Režija|Rojstvo|Scenarij|Sedež|Smrt
        sl	label	Spletna stran|Starši|Uradni jezik|Uradni jeziki|Ustanovitelj|Ustanovljeno|Valuta|Vzrok smrti
        sl	label	Zakonec|Zvrst|Časovni pas|Župan
        hy	label	Ազգություն|Ամուսին|Արժույթ|Բյուջե|Բնակչություն|Դերերում|Երեխաներ|Երկիր|Ժամային գոտի|Ժանր|Լեզու
        hy	label	Խտություն|Ծնունդ|Ծնվել է|Կայք|Կրթություն|Կրոն|Հայր|Հիմնադիր|Հիմնադրված է|Մակերես|Մահ|Մահացել է
        hy	label	Մայր|Մայրաքաղաք|Մասնագիտություն|Մարզ|Պաշտոնական լեզու|Պարգևներ|Պետական լեզու|Պրոդյուսեր|Ռեժիսոր
        hy	label	Սցենարիստ|Տևողություն|Քաղաքապետ|Քաղաքացիություն
        ka	label	გარდაცვალების ადგილი|გარდაცვალების თარიღი|დაბადების ადგილი|დაბადების თარიღი|დამაარსებელი
        ka	label	დედაქალაქი|ეროვნება|ვალუტა|ვებსაიტი|მეუღლე|მოსახლეობა|მოქალაქეობა|ოფიციალური ენა|პროდიუსერი
        ka	label	რელიგია|რეჟისორი|სასაათო სარტყელი|საფოსტო ინდექსი|საქმიანობა|სიმჭიდროვე|სცენარის ავტორი|ფართობი
        ka	label	ქვეყანა|შვილები|ხანგრძლივობა
        az	label	Anası|Atası|Avtomobil nömrəsi|Baş ofis|Büdcə|Bəstəkar|Doğum tarixi|Doğum yeri|Dəfn yeri
        az	label	Fəaliyyəti|Həyat yoldaşı|Milliyyəti|Müddət|Mükafatları|Paytaxtı|Peşəsi|Poçt indeksi|Prodüser
        az	label	Qurucusu|Rayon|Rejissor|Rəsmi dili|Saat qurşağı|Sahəsi|Ssenari müəllifi|Sıxlığı|Telefon kodu
        az	label	Təhsili|Uşaqları|Uşağı|Valyutası|Vəfat səbəbi|Vəfat tarixi|Vəfat yeri|Vətəndaşlığı|Ölkə
        az	label	İxtisası|Əhalisi|Əsası qoyulub
        th	label	กำกับโดย|ความหนาแน่น|คู่สมรส|ดนตรีประกอบโดย|นักแสดงนำ|บุตร|ประชากร|ประเทศ|ผู้ก่อตั้ง
        th	label	ผู้จัดจำหน่าย|ภาษาราชการ|รหัสไปรษณีย์|ศาสนา|สกุลเงิน|สัญชาติ|สำนักงานใหญ่|อาชีพ
        th	label	อำนวยการสร้างโดย|เขตเวลา|เขียนบทโดย|เมืองหลวง|เว็บไซต์
        bn	label	আয়তন|ওয়েবসাইট|চিত্রগ্রাহক|জনঘনত্ব|জনসংখ্যা|জন্ম|জাতীয়তা|জেলা|দাম্পত্য সঙ্গী|দেশ|ধর্ম
        bn	label	নির্মাণব্যয়|পরিচালক|পরিবেশক|পিতামাতা|পুরস্কার|পেশা|প্রতিষ্ঠাতা|প্রযোজক|বিভাগ|ভাষা|মুক্তি
        bn	label	মুদ্রা|মৃত্যু|রচয়িতা|রাজধানী|শ্রেষ্ঠাংশে|সদরদপ্তর|সন্তান|সময় অঞ্চল|সম্পাদক|সরকারি ভাষা|সুরকার
        bn	label	স্থিতিকাল
        ms	label	Agama|Anak|Bahasa|Bahasa rasmi|Bajet|Daerah|Datuk Bandar|Dibintangi oleh|Ditubuhkan|Ibu bapa
        ms	label	Ibu negara|Ibu pejabat|Industri|Jumlah penduduk|Kakitangan|Keluasan|Kepadatan|Kewarganegaraan
        ms	label	Kod kawasan|Lahir|Laman web|Masa tayangan|Mata wang|Meninggal dunia|Muzik oleh|Negara|Negeri
        ms	label	Pasangan|Pekerjaan|Pendidikan|Penduduk|Penerbit|Pengarah|Pengasas|Penulis skrip|Poskod|Produk
        ms	label	Tarikh tayangan|Zon waktu
        """
}
