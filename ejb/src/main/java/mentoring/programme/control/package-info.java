/** Policies and question sets: plain Java that the use cases ask. */
package mentoring.programme.control;
