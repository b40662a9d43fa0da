package mentoring.directory.server;

import java.io.IOException;
import java.io.Writer;
import mentoring.directory.ASubsidiary;

/** Generated people of the usual subsidiary, the same each time, in units of a hundred; person 0 is {@code uid=p0,ou=u0,BASE}. */
public final class Ldif {
    private static final int UNIT = 100;

    private Ldif() {}

    public static String unit(int number) {
        return "ou=u" + number + "," + ASubsidiary.BASE;
    }

    public static String person(int number) {
        return "uid=p" + number + "," + unit(number / UNIT);
    }

    /** The identifier that person has from the beginning. */
    public static String key(int number) {
        return "00000000-0000-4000-8000-%012x".formatted(number);
    }

    static void write(int people, Writer to) throws IOException {
        to.write("""
                dn: dc=aurore,dc=example
                objectClass: domain
                dc: aurore

                dn: %s
                objectClass: organizationalRole
                objectClass: simpleSecurityObject
                cn: reader
                userPassword: %s

                dn: %s
                objectClass: organizationalUnit
                ou: aurore-services

                dn: ou=elsewhere,dc=aurore,dc=example
                objectClass: organizationalUnit
                ou: elsewhere

                """.formatted(ASubsidiary.READER, ASubsidiary.SECRET, ASubsidiary.BASE));
        for (int i = 0; i < people; i++) {
            if (i % UNIT == 0) {
                to.write("dn: %s\nobjectClass: organizationalUnit\nou: u%d\n\n".formatted(unit(i / UNIT), i / UNIT));
            }
            to.write(entry(i));
        }
    }

    private static String entry(int i) {
        return """
                dn: %s
                objectClass: inetOrgPerson
                uid: p%d
                cn: Camille Martin-%d
                displayName: Camille Martin-%d
                givenName: Camille
                sn: Martin-%d
                mail: camille.martin-%d@services.aurore.example
                ou: Unit %d
                departmentNumber: Directorate %d
                l: Nantes
                preferredLanguage: fr-FR
                employeeType: G%d
                businessCategory: staff
                manager: %s
                telephoneNumber: +33 2 00 00 %05d
                entryUUID: %s

                """.formatted(
                        person(i), i, i, i, i, i, i / UNIT, i % 7, 1 + i % 3, person(i / UNIT), i % 100000, key(i));
    }
}
