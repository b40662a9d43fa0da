package mentoring.demo.group;

import java.util.List;

/** Names that software gets wrong; each is borne by someone in the first subsidiary. */
final class AwkwardNames {

    static final List<PersonName> ALL = List.of(
            PersonName.of("Camille", "Martin"),
            PersonName.of("Camille", "Martin"),
            new PersonName("Jean-François", "d'Alès", "Jean-François d'Alès, Jr"),
            new PersonName("Anne", "Lévêque", "Anne \"Nanou\" Lévêque"),
            PersonName.of("Ánh", "Nguyễn Thị"),
            PersonName.of("Łukasz", "Żółć"),
            PersonName.of("Émilie", "Œuvrard"),
            PersonName.of("Zoé", "O'Connor-Müller"),
            new PersonName("Marie", "Duval", "Marie Duval + associés"),
            new PersonName("Paul", "Durand", "#Paul Durand"),
            new PersonName("Björn", "Åkesson", "Åkesson; Björn <intérim>"),
            new PersonName("Li", "O", "Li O"),
            PersonName.of("Maria da Conceição", "de Albuquerque e Vasconcelos de Menezes"),
            new PersonName("Inès", "Ben Amor", "Inès Ben Amor = chargée d'affaires"),
            new PersonName("Loïc", "Null", "Loïc Null"),
            new PersonName("François", "Grosjean", "Franc\u0327ois Grosjean"),
            new PersonName("Yaël", "Haddad", "Yaël Haddad \\ RH"));

    private AwkwardNames() {}
}
