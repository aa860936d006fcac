package org.mentorledger.query.program.programs;

/** The order of programs; ids decide among equals. */
enum ProgramOrder {
    ID("id"),
    NAME("name");

    private final String field;

    ProgramOrder(String field) {
        this.field = field;
    }

    /** The field of the view. */
    String field() {
        return field;
    }

    String value(ProgramView program) {
        return this == ID ? program.id() : program.name();
    }
}
