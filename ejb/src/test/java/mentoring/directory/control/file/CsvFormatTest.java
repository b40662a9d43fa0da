package mentoring.directory.control.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFormatTest {
    private static final String HEADER = "id,login,familyName,manager\n";

    @TempDir
    Path place;

    @Test
    void shows_a_person_a_line_under_the_names_of_the_header() throws IOException {
        assertThat(csv(HEADER + "1,anoel,Noël,2\n2,bmartin,Martin,\n").read())
                .extracting(
                        entry -> entry.values("login").get(0),
                        entry -> entry.values("FamilyName").get(0))
                .containsExactly(tuple("anoel", "Noël"), tuple("bmartin", "Martin"));
    }

    @Test
    void takes_quotes_separators_and_line_ends_inside_of_quotes() throws IOException {
        DirectoryEntry entry =
                csv(HEADER + "1,\"a,\"\"b\"\"\r\nc\",\"\",2\r\n").read().get(0);

        assertThat(entry.values("login")).containsExactly("a,\"b\"\r\nc");
        assertThat(entry.values("familyName")).isEmpty();
        assertThat(entry.values("manager")).containsExactly("2");
    }

    @Test
    void takes_what_a_spreadsheet_writes() throws IOException {
        ADrop drop = ADrop.csv(place)
                .holding("Matricule;login;Nom\r\n7;anoel;Noël\r\n", Charset.forName("windows-1252"))
                .with("source.separator = semicolon", "source.encoding = windows-1252")
                .with("attribute.id = Matricule", "attribute.familyName = Nom");

        assertThat(drop.read().get(0).values("nom")).containsExactly("Noël");
    }

    @Test
    void passes_over_a_byte_order_mark_and_empty_lines() throws IOException {
        assertThat(csv("\uFEFF\"id\",login,familyName\n\n1,a,b\n\r\n").read())
                .singleElement()
                .satisfies(entry -> assertThat(entry.values("id")).containsExactly("1"));
        assertThat(ADrop.csv(place)
                        .holding("\uFEFFid,login,familyName\n1,a,b\n", StandardCharsets.UTF_16LE)
                        .with("source.encoding = UTF-16LE")
                        .read())
                .hasSize(1);
    }

    @Test
    void names_people_by_their_id_for_their_reports() throws IOException {
        List<DirectoryEntry> entries =
                csv(HEADER + "1,anoel,Noël,2\n2,bmartin,Martin,\n").read();

        assertThat(entries.get(0).references().apply(" 2 "))
                .isEqualTo(entries.get(1).reference());
        assertThat(entries.get(1).name()).isEqualTo("2");
    }

    @Test
    void names_people_by_login_or_mail_when_told_to() throws IOException {
        List<DirectoryEntry> entries = csv(HEADER + "1,anoel,Noël,BMartin\n2,bmartin,Martin,\n")
                .with("source.managerBy = login")
                .read();

        assertThat(entries.get(0).references().apply("BMartin"))
                .isEqualTo(entries.get(1).reference());
    }

    @Test
    void takes_a_number_of_one_subsidiary_for_nobody_of_another() throws IOException {
        assertThat(csv(HEADER + "1,a,b,\n").read().get(0).reference()).startsWith("aurore-services\n");
    }

    @Test
    void refuses_a_line_with_more_or_fewer_cells_and_says_nothing_of_what_is_in_it() throws IOException {
        csv(HEADER + "1,a,b,\n2,Mustermann,b\n").refuses(Reason.BROKEN, "line 3: 3 cells under a header of 4");
        csv(HEADER + "1,a,b,,\n").refuses(Reason.BROKEN, "line 2: 5 cells");
    }

    @Test
    void counts_lines_past_those_inside_of_quotes() throws IOException {
        csv(HEADER + "1,\"a\n\n\",b,\n2,a,b\n").refuses(Reason.BROKEN, "line 5");
    }

    @Test
    void refuses_misplaced_quotes() throws IOException {
        csv(HEADER + "1,a\"b,c,\n").refuses(Reason.BROKEN, "line 2: a quote in a cell");
        csv(HEADER + "1,\"a\"b,c,\n").refuses(Reason.BROKEN, "line 2: something follows");
        csv(HEADER + "1,\"a\rb\",c,\n2,\"a\r,c,\n").refuses(Reason.CUT, "line 3: a quote is not closed");
    }

    @Test
    void refuses_a_header_without_the_columns_that_make_a_person() throws IOException {
        csv("id;login;familyName\n1;a;b\n")
                .refuses(Reason.BROKEN, "line 1: the header has no column id; wrong separator?");
        csv("id,login,name\n1,a,b\n").refuses(Reason.BROKEN, "no column familyName");
    }

    @Test
    void refuses_a_header_that_names_a_column_twice_or_not_at_all() throws IOException {
        csv("id,login,familyName,ID\n1,a,b,2\n").refuses(Reason.BROKEN, "line 1: the header");
        csv("id,login,familyName,\n1,a,b,2\n").refuses(Reason.BROKEN, "line 1: the header");
    }

    @Test
    void refuses_what_is_not_written_in_the_encoding() throws IOException {
        ADrop.csv(place)
                .holding(HEADER + "1,anoel,Noël,\n", StandardCharsets.ISO_8859_1)
                .refuses(Reason.BROKEN, "not written in UTF-8");
    }

    @Test
    void refuses_a_cell_that_swallows_the_rest_of_the_file() throws IOException {
        csv(HEADER + "1,\"" + "a".repeat(100_001) + "\",b,\n").refuses(Reason.BROKEN, "a quote may be missing");
    }

    private ADrop csv(String text) throws IOException {
        return ADrop.csv(place).holding(text);
    }
}
