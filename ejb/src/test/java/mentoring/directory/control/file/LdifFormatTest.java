package mentoring.directory.control.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LdifFormatTest {
    private static final String ANNA = """
            dn: uid=anoel,ou=people,dc=example
            objectClass: inetOrgPerson
            uid: anoel
            sn:: Tm/Dq2w=
            entryUUID: 11111111-2222-3333-4444-555555555555
            manager: UID=boss, OU=people,
              DC=example

            """;
    private static final String UNIT = """
            dn: ou=people,dc=example
            objectClass: organizationalUnit
            ou: people

            """;

    @TempDir
    Path place;

    @Test
    void shows_the_entries_that_the_filter_lets_through() throws IOException {
        assertThat(ldif("version: 1\n\n# all of it\n" + UNIT + ANNA).read())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.name()).isEqualTo("uid=anoel,ou=people,dc=example");
                    assertThat(entry.values("SN")).containsExactly("Noël");
                    assertThat(entry.values("entryUUID")).containsExactly("11111111-2222-3333-4444-555555555555");
                });
        assertThat(ldif("version: 1\n" + UNIT + ANNA)
                        .with("source.filter = (ou=*)")
                        .read())
                .hasSize(1);
    }

    @Test
    void knows_users_of_active_directory_by_the_usual_text_of_their_id() throws IOException {
        ADrop drop = ldif(ANNA.replace(
                        "entryUUID: 11111111-2222-3333-4444-555555555555", "objectGUID:: AAECAwQFBgcICQoLDA0ODw=="))
                .with("attribute.id = objectGUID");

        assertThat(drop.read().get(0).values("objectGUID")).containsExactly("03020100-0504-0706-0809-0a0b0c0d0e0f");
    }

    @Test
    void compares_names_whatever_their_spelling() throws IOException {
        DirectoryEntry entry = ldif(ANNA).read().get(0);

        assertThat(entry.references().apply(entry.values("manager").get(0))).isEqualTo("uid=boss,ou=people,dc=example");
        assertThat(entry.references().apply("nobody at all")).isEqualTo("nobody at all");
    }

    @Test
    void refuses_a_file_whose_last_entry_is_not_closed() throws IOException {
        ldif(ANNA + UNIT.stripTrailing()).refuses(Reason.CUT, "line 9: no empty line closes the last entry");
        ldif(ANNA + UNIT.stripTrailing() + "\n").refuses(Reason.CUT, "line 9");
        assertThat(ldif(ANNA + "# the end").read()).hasSize(1);
    }

    @Test
    void reads_no_other_file_of_the_server() throws IOException {
        Path secret = Files.writeString(place.resolve("secret"), "open sesame");

        ldif(ANNA.replace("sn:: Tm/Dq2w=", "sn:< " + secret.toUri()))
                .refuses(Reason.BROKEN, "line 1: a value given by its address");
        ldif(ANNA.replace("sn:: Tm/Dq2w=", "sn:\n < " + secret.toUri())).refuses(Reason.BROKEN, "line 1: a value");
    }

    @Test
    void refuses_changes_and_what_is_no_entry() throws IOException {
        ldif(ANNA + "dn: uid=b,dc=example\nchangetype: delete\n\n").refuses(Reason.BROKEN, "line 9: a change");
        ldif(ANNA + "uid: b\n\n").refuses(Reason.BROKEN, "line 9: no entry");
        ldif(ANNA + "dn: nobody\nuid: b\n\n").refuses(Reason.BROKEN, "line 9");
        ldif("\n continued\n\n").refuses(Reason.BROKEN, "line 2: a line goes on");
        ldif(ANNA + "dn: uid=b,dc=example\nsn:: *\n\n").refuses(Reason.BROKEN, "line 9: no entry");
    }

    private ADrop ldif(String text) throws IOException {
        return ADrop.ldif(place).holding(text);
    }
}
