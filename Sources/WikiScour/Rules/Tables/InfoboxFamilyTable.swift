/// Families of infoboxes whose entries are named by the parameters of their template, not by the labels they display.
///
/// A line is family, label, key. The key is the parameter's name with a capital first letter; labels that show the
/// same parameter in one number or the other have one key. A label that is not listed is its own key. A line with
/// `@requires` names, separated by `|`, labels by which the family is told: a box is of the family if it has all the
/// labels of one such line, whatever else it has. Labels count as they read in the box, without case.
///
/// A wrong key is worse than a label, so a family stands here only if its parameters are well known. `civilian
/// attack` is Template:Infobox civilian attack of the English Wikipedia over its history. "Attack type" alone is not
/// enough to tell it: weapons and monsters of games have an attack type too.
enum InfoboxFamilyTable {
    static let tsv: StaticString = """
        civilian attack	@requires	Attack type|Date
        civilian attack	@requires	Attack type|Deaths
        civilian attack	@requires	Attack type|Injured
        civilian attack	@requires	Attack type|Non-fatal injuries
        civilian attack	@requires	Attack type|Victims
        civilian attack	@requires	Attack type|Perpetrator
        civilian attack	@requires	Attack type|Perpetrators
        civilian attack	@requires	Attack type|Perpetrator(s)
        civilian attack	@requires	Target|Deaths|Perpetrators
        civilian attack	@requires	Target|Deaths|Perpetrator
        civilian attack	@requires	Target|Deaths|Perpetrator(s)
        civilian attack	Location	Location
        civilian attack	Date	Date
        civilian attack	Target	Target
        civilian attack	Attack type	Type
        civilian attack	Weapon	Weapons
        civilian attack	Weapons	Weapons
        civilian attack	Weapon(s)	Weapons
        civilian attack	Deaths	Fatalities
        civilian attack	Injured	Injuries
        civilian attack	Injuries	Injuries
        civilian attack	Non-fatal injuries	Injuries
        civilian attack	Victim	Victims
        civilian attack	Victims	Victims
        civilian attack	Victim(s)	Victims
        civilian attack	Perpetrator	Perps
        civilian attack	Perpetrators	Perps
        civilian attack	Perpetrator(s)	Perps
        civilian attack	Suspected perpetrator	Susperps
        civilian attack	Suspected perpetrators	Susperps
        civilian attack	Suspected perpetrator(s)	Susperps
        civilian attack	Assailant	Assailants
        civilian attack	Assailants	Assailants
        civilian attack	Assailant(s)	Assailants
        civilian attack	No. of participants	Numparts
        civilian attack	Number of participants	Numparts
        civilian attack	Defender	Dfens
        civilian attack	Defenders	Dfens
        civilian attack	Defender(s)	Dfens
        civilian attack	Motive	Motive
        civilian attack	Inquiry	Inquiry
        civilian attack	Inquiries	Inquiry
        civilian attack	Coroner	Coroner
        civilian attack	Accused	Accused
        civilian attack	Convicted	Convicted
        civilian attack	Charges	Charges
        civilian attack	Verdict	Verdict
        civilian attack	Convictions	Convictions
        civilian attack	Litigation	Litigation
        civilian attack	Website	Website
        """
}
