/** Programmes and waves as they are stored; they protect their own rules. */
package mentoring.programme.entity;
