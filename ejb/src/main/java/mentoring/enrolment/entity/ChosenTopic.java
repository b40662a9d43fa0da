package mentoring.enrolment.entity;

import mentoring.programme.Level;

/**
 * One topic of an enrolment; its place in the list is its priority.
 *
 * @param code the topic's code in the programme
 * @param level the level a mentor masters, or a mentee asks for
 */
public record ChosenTopic(String code, Level level) {}
