package lockstep.lesson.check;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lockstep.lesson.Fault;
import lockstep.lesson.LessonException;
import lockstep.lesson.file.LessonFiles;

/** The rules for text: characters every terminal shows alike, and lines that fit a screen of 80 columns. */
final class TextRules {
    /** Lines of programs stand in a frame with line numbers. */
    static final int PROGRAM_COLUMNS = 74;

    /** A word that does not fit the narrowest screen of 40 columns cannot be wrapped. */
    static final int WORD_COLUMNS = 38;

    private static final Set<UnicodeBlock> DOUBTFUL = Set.of(
            UnicodeBlock.MISCELLANEOUS_SYMBOLS,
            UnicodeBlock.DINGBATS,
            UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_ARROWS,
            UnicodeBlock.MISCELLANEOUS_TECHNICAL);

    private static final Set<Byte> UNSEEN = Set.of(
            Character.CONTROL,
            Character.FORMAT,
            Character.PRIVATE_USE,
            Character.SURROGATE,
            Character.UNASSIGNED,
            Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.COMBINING_SPACING_MARK);

    private final LessonFiles files;
    private final List<Fault> faults = new ArrayList<>();

    TextRules(LessonFiles files) {
        this.files = files;
    }

    List<Fault> faults() throws LessonException {
        for (String name : files.names("").toList()) {
            if (isText(name)) {
                check(name);
            } else if (!name.contains(".")) {
                for (String inside : files.names(name).toList()) {
                    check(name + "/" + inside);
                }
            }
        }
        return faults;
    }

    private static boolean isText(String name) {
        return name.endsWith(".md") || name.endsWith(".py") || name.endsWith(".yaml");
    }

    private void check(String path) throws LessonException {
        String file = files.name(path);
        boolean program = path.endsWith(".py");
        boolean readme = path.equals("README.md") || path.equals("COVERAGE.md");
        boolean fenced = false;
        int number = 0;
        for (String line : files.text(path).lines().toList()) {
            number++;
            characters(file, number, line);
            if (line.startsWith("```")) {
                fenced = !fenced;
            } else if ((program || fenced) && !readme && columns(line) > PROGRAM_COLUMNS) {
                faults.add(new Fault(
                        file,
                        number,
                        PROGRAM_COLUMNS + 1,
                        "the line is " + columns(line) + " columns wide",
                        "break it at " + PROGRAM_COLUMNS));
            } else if (path.endsWith(".md") && !readme) {
                words(file, number, line);
            }
        }
    }

    private void characters(String file, int number, String line) {
        if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
            faults.add(new Fault(
                    file, number, 0, "letters and their accents stand apart", "save the text in Unicode form NFC"));
            return;
        }
        int column = 1;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int point = line.codePointAt(at);
            if (!shownAlike(point)) {
                String name = point == '\t' ? "a tab" : String.format("U+%04X", point);
                faults.add(new Fault(
                        file, number, column, name + " is not shown alike on every terminal", "use another character"));
                return;
            }
            column++;
        }
    }

    private void words(String file, int number, String line) {
        for (String word : line.split(" ", -1)) {
            if (columns(word) > WORD_COLUMNS) {
                faults.add(new Fault(
                        file,
                        number,
                        line.indexOf(word) + 1,
                        "a word is " + columns(word) + " columns wide",
                        "at most " + WORD_COLUMNS + " fit a narrow screen; put it into a fence"));
            }
        }
    }

    static boolean shownAlike(int point) {
        if (point >= 0x10000 || UNSEEN.contains((byte) Character.getType(point))) {
            return false;
        }
        UnicodeBlock block = UnicodeBlock.of(point);
        return block == null || !DOUBTFUL.contains(block);
    }

    /** Returns the columns a text takes: two for Chinese, Japanese and Korean characters. */
    static int columns(String text) {
        return text.codePoints().map(point -> wide(point) ? 2 : 1).sum();
    }

    private static boolean wide(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> point >= 0x3000 && point <= 0x303F || point >= 0xFF01 && point <= 0xFF60;
        };
    }
}
