package lockstep.lesson.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lockstep.lesson.Fault;
import lockstep.lesson.LessonException;
import lockstep.lesson.Page;

/** Splits a text file into pages: each {@code # Heading} outside a fence begins one. */
final class PageReader {
    private static final Pattern TERM = Pattern.compile("\\[\\[([^\\]]+)]]");
    private static final String FENCE = "```";

    private final String file;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private String title = "";

    private PageReader(String file) {
        this.file = file;
    }

    static List<Page> read(String file, String text) throws LessonException {
        PageReader reader = new PageReader(file);
        reader.lines(text.lines().toList());
        if (reader.pages.isEmpty()) {
            throw new LessonException(new Fault(file, 1, 0, "the file has no text", "write at least one paragraph"));
        }
        return reader.pages;
    }

    private void lines(List<String> lines) throws LessonException {
        int fence = 0;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.startsWith(FENCE)) {
                checkLanguage(fence == 0 ? line : FENCE, number);
                fence = fence == 0 ? number : 0;
                text.add(line);
            } else if (fence > 0) {
                text.add(line);
            } else if (line.startsWith("# ")) {
                endPage();
                title = line.substring(2).strip();
            } else if (line.startsWith("##")) {
                throw new LessonException(new Fault(
                        file, number, 1, "there is one level of headings", "write `# Heading`, which begins a page"));
            } else {
                text.add(withTerms(line));
            }
        }
        if (fence > 0) {
            throw new LessonException(
                    new Fault(file, fence, 1, "this fence is never closed", "add a line of " + FENCE));
        }
        endPage();
    }

    private void checkLanguage(String line, int number) throws LessonException {
        String language = line.substring(FENCE.length()).strip();
        if (!language.isEmpty() && !language.equals("python")) {
            throw new LessonException(new Fault(
                    file,
                    number,
                    4,
                    "`" + language + "` is not a language shown here",
                    "write ```python, or ``` alone"));
        }
    }

    private String withTerms(String line) {
        Matcher matcher = TERM.matcher(line);
        while (matcher.find()) {
            terms.add(matcher.group(1));
        }
        return matcher.replaceAll("*$1*");
    }

    private void endPage() {
        String body = String.join("\n", text).strip();
        if (!body.isEmpty() || !title.isEmpty()) {
            pages.add(new Page(title, body, terms));
        }
        text.clear();
        terms.clear();
        title = "";
    }
}
