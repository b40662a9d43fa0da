package mentoring.directory.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import mentoring.directory.control.settings.References;
import mentoring.directory.control.settings.SubsidiaryFile;
import mentoring.shared.SubsidiaryCode;

/** A file as it was when it was read last. */
record SubsidiaryFileVersion(FileTime modified, long size, DescribedSubsidiary described) {
    private static final FileTime NEVER = FileTime.fromMillis(0);

    /** @param before what was in force until now; null at first */
    static SubsidiaryFileVersion read(
            Path file,
            SubsidiaryCode code,
            References references,
            int departuresPercent,
            SubsidiaryFileVersion before) {
        SubsidiaryFileVersion stamp = stamp(file);
        SubsidiaryFile read = parse(file, code, references, departuresPercent);
        return new SubsidiaryFileVersion(
                stamp.modified,
                stamp.size,
                new DescribedSubsidiary(
                        code,
                        read.settings()
                                .or(() -> before == null ? java.util.Optional.empty() : before.described.settings()),
                        read.problems()));
    }

    boolean isOf(Path file) {
        SubsidiaryFileVersion now = stamp(file);
        return !modified.equals(NEVER) && modified.equals(now.modified) && size == now.size;
    }

    private static SubsidiaryFile parse(Path file, SubsidiaryCode code, References references, int departuresPercent) {
        String name = file.getFileName().toString();
        try {
            return SubsidiaryFile.parse(code, name, Files.readString(file), references, departuresPercent);
        } catch (IOException e) {
            return SubsidiaryFile.unreadable(name, e.toString());
        }
    }

    /** A file that cannot be looked at is looked at again next time. */
    private static SubsidiaryFileVersion stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new SubsidiaryFileVersion(attributes.lastModifiedTime(), attributes.size(), null);
        } catch (IOException e) {
            return new SubsidiaryFileVersion(NEVER, 0, null);
        }
    }
}
