package lockstep.term;

import java.text.Normalizer;

/** What stands for a character on a terminal that shows ASCII only. */
final class AsciiFallback {
    private static final String FROM = "─━│┃┌┐└┘├┤┬┴┼╭╮╰╯▏▎▍▌▋▊▉█▓▒░▁▂▃▄▅▆▇●○◆◇★☆✓✗▸▶◂◀▲▼→←↑↓•·…–—‘’“”×≥≤≠≈−";
    private static final String TO = "--||+++++++++++++   ######=.__--=##*o*o*.+x>><<^v><^v*..--''\"\"x><!~-";

    private AsciiFallback() {}

    static String of(String cell) {
        char c = cell.charAt(0);
        if (c < 0x7f) {
            return cell;
        }
        int at = FROM.indexOf(c);
        if (at >= 0) {
            return String.valueOf(TO.charAt(at));
        }
        char base = Normalizer.normalize(cell, Normalizer.Form.NFD).charAt(0);
        return base < 0x7f ? String.valueOf(base) : TextWidth.ofCell(cell) == 2 ? "??" : "?";
    }
}
