/**
 * What one run of reverse mentoring is: its template, topics, session format, questionnaire, gate rule and barometer, the two records that
 * clear it, and the waves by which it cascades.
 *
 * <p>May use {@code mentoring.directory} and {@code mentoring.shared}. Decisions: a programme belongs to the group and a wave to one
 * subsidiary; once a programme has waves, managers of the subsidiary that leads the cascade steer it. What is asked (questionnaire,
 * barometer) and how a wave is judged (gate rule) is fixed when the programme is created, so that no result is measured by a rule made
 * after the fact. Who decides which mentor a mentee gets
 * ({@link mentoring.programme.PairingMode}) is fixed with each wave, like its formation: it is what people were told when they enrolled.
 * A programme clears itself with the second of its two records.
 */
package mentoring.programme;
