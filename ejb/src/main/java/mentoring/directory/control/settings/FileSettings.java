package mentoring.directory.control.settings;

import java.nio.charset.Charset;
import java.time.Duration;

/**
 * Where a file with a subsidiary's people is dropped and how to read it.
 *
 * @param profile CSV or LDIF
 * @param path absolute, or seen from where the server was started
 * @param separator between two cells of a CSV line
 * @param encoding of a CSV file; LDIF is always in UTF-8
 * @param filter which entries of an LDIF file are people, as in RFC 4515; null for CSV
 * @param managerBy which of ours the attribute of the manager gives of them in a CSV file: id, login or mail
 * @param least a file with fewer entries is taken for one that was cut
 * @param settled for how long nobody may have written to the file
 */
public record FileSettings(
        Profile profile,
        String path,
        char separator,
        Charset encoding,
        String filter,
        PersonAttribute managerBy,
        int least,
        Duration settled)
        implements SourceSettings {

    @Override
    public String description() {
        return profile.word() + " " + path + (filter == null ? "" : " " + filter);
    }

    @Override
    public String place() {
        return path;
    }
}
