package mentoring.directory.control.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.stream.LongStream;
import mentoring.directory.entity.Person;

/** Ids for people, from the sequence that JPA takes them from and as it does: each number of the sequence is the last of a block. */
record PersonNumbers(Connection connection, Staging staging) {
    Iterator<Long> next(int count) throws SQLException {
        int blocks = (count + Person.IDS_IN_A_BLOCK - 1) / Person.IDS_IN_A_BLOCK;
        LongStream.Builder lasts = LongStream.builder();
        if (blocks > 0) {
            fetch(blocks, lasts);
        }
        return lasts.build()
                .flatMap(last -> LongStream.rangeClosed(last - Person.IDS_IN_A_BLOCK + 1, last))
                .iterator();
    }

    private void fetch(int blocks, LongStream.Builder lasts) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(staging.numbers("person_seq"))) {
            query.setInt(1, blocks);
            try (ResultSet numbers = query.executeQuery()) {
                while (numbers.next()) {
                    lasts.add(numbers.getLong(1));
                }
            }
        }
    }
}
