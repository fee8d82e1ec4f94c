package lockstep.python.compile;

import java.util.List;
import lockstep.python.code.CodeObject;
import lockstep.python.code.CompiledUnit;
import lockstep.python.code.ExceptionRegion;
import lockstep.python.code.Op;
import lockstep.python.code.Operand;

/** Shows register code as text, one instruction a line. Stateless. */
public final class Disassembler {
    private static final List<Op> OPS = List.of(Op.values());

    private Disassembler() {}

    /** Shows a code object; inner ones are not included. */
    public static String show(CompiledUnit unit, CodeObject code) {
        StringBuilder out = new StringBuilder();
        int[] words = code.code();
        for (int pc = 0; pc < words.length; pc += OPS.get(words[pc]).length(words, pc)) {
            Op op = OPS.get(words[pc]);
            out.append(String.format("%4d  %s", pc, op.name().toLowerCase(java.util.Locale.ROOT)));
            int at = pc + 1;
            for (Operand operand : op.operands()) {
                if (operand == Operand.SOURCES) {
                    int count = words[at++];
                    for (int i = 0; i < count; i++) {
                        out.append(' ').append(word(unit, code, Operand.SOURCE, words[at++]));
                    }
                } else {
                    out.append(' ').append(word(unit, code, operand, words[at++]));
                }
            }
            out.append('\n');
        }
        for (ExceptionRegion region : code.exceptionRegions()) {
            out.append(String.format(
                    "      %d..%d -> %d in %s%n",
                    region.start(), region.end(), region.handler(), register(code, region.register())));
        }
        return out.toString();
    }

    private static String word(CompiledUnit unit, CodeObject code, Operand operand, int word) {
        return switch (operand) {
            case DESTINATION, REGISTER -> register(code, word);
            case SOURCE -> word < 0 ? constant(code.constants()[~word]) : register(code, word);
            case NAME -> "." + code.names()[word];
            case GLOBAL -> "@" + unit.globalNames().get(word);
            case CONSTANT -> constant(code.constants()[word]);
            case CHILD -> "<" + code.children().get(word).name() + ">";
            case NUMBER -> "#" + word;
            case TARGET -> "->" + word;
            case SOURCES -> throw new IllegalArgumentException("a list is not one word");
        };
    }

    private static String register(CodeObject code, int register) {
        int named = code.localNames().size();
        if (register < named) {
            return code.localNames().get(register);
        }
        int free = register - named;
        return free < code.freeNames().size()
                ? code.freeNames().get(free)
                : "t" + (free - code.freeNames().size());
    }

    private static String constant(Object value) {
        return value instanceof String text ? "'" + text.replace("\n", "\\n") + "'" : String.valueOf(value);
    }
}
