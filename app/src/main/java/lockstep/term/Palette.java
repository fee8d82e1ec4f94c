package lockstep.term;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/** Turns cells into Lanterna's characters for one terminal. Confined to the thread that paints. */
final class Palette {
    private static final int CACHE_LIMIT = 4096;

    private final Capabilities capabilities;
    private final Map<Style, Map<String, TextCharacter>> cache = new HashMap<>();

    Palette(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    TextCharacter character(String cell, Style style) {
        Map<String, TextCharacter> known = cache.computeIfAbsent(style, s -> new HashMap<>());
        TextCharacter found = known.get(cell);
        if (found == null) {
            if (known.size() >= CACHE_LIMIT) {
                known.clear();
            }
            String shown = capabilities.unicode() ? cell : AsciiFallback.of(cell);
            found = TextCharacter.fromString(shown, colour(style), ANSI.DEFAULT, modifiers(style))[0];
            known.put(cell, found);
        }
        return found;
    }

    private TextColor colour(Style style) {
        if (!capabilities.colours()) {
            return ANSI.DEFAULT;
        }
        return switch (style) {
            case NORMAL, STRONG, SELECTION -> ANSI.DEFAULT;
            case DIM, COMMENT -> capabilities.bright() ? ANSI.BLACK_BRIGHT : ANSI.DEFAULT;
            case ACCENT, KEY, NUMBER, IO -> ANSI.CYAN;
            case GOOD, STRING, RUNNING -> ANSI.GREEN;
            case BAD, BLOCKED -> ANSI.RED;
            case WARN, MARK, HOLE, WAITING -> ANSI.YELLOW;
            case KEYWORD -> ANSI.MAGENTA;
            case NAME, BUILTIN -> capabilities.bright() ? ANSI.BLUE_BRIGHT : ANSI.CYAN;
        };
    }

    private EnumSet<SGR> modifiers(Style style) {
        return switch (style) {
            case STRONG, ACCENT, KEY, MARK, BAD -> EnumSet.of(SGR.BOLD);
            case SELECTION -> EnumSet.of(SGR.REVERSE);
            case KEYWORD -> capabilities.colours() ? EnumSet.noneOf(SGR.class) : EnumSet.of(SGR.BOLD);
            case HOLE -> capabilities.colours() ? EnumSet.of(SGR.BOLD) : EnumSet.of(SGR.UNDERLINE);
            default -> EnumSet.noneOf(SGR.class);
        };
    }
}
