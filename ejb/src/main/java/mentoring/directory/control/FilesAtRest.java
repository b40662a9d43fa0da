package mentoring.directory.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentoring.directory.control.settings.References;
import mentoring.shared.SubsidiaryCode;

/**
 * The files of a folder as they are now, for whoever runs no server.
 *
 * @param departuresPercent unless a file says otherwise
 */
public record FilesAtRest(Path folder, References references, int departuresPercent) {
    /**
     * Every subsidiary that has a file, in alphabetical order; none when there is no such folder.
     *
     * @param lastGood what stays in force while a file is broken
     */
    public List<DescribedSubsidiary> all(Function<SubsidiaryCode, Optional<KeptFile>> lastGood, Instant now) {
        SubsidiaryFolder files = new SubsidiaryFolder(folder);
        if (!files.isThere()) {
            return List.of();
        }
        SubsidiaryFileReader reader = new SubsidiaryFileReader(references, departuresPercent, lastGood);
        try {
            return files.files().stream()
                    .filter(SubsidiaryFolder::isNamed)
                    .map(file -> reader.read(SubsidiaryFolder.code(file), file, null, now))
                    .map(SubsidiaryFileVersion::described)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
