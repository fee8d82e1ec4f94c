package lockstep.lesson.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lockstep.lesson.Block;
import lockstep.lesson.Fault;
import lockstep.lesson.LessonException;
import lockstep.lesson.Page;
import lockstep.lesson.Span;

/**
 * Reads pages of prose: each {@code # Heading} begins a page; paragraphs end at blank lines; {@code - } begins a list
 * item; fences keep lines as they are; <code>`code`</code>, {@code **strong**} and {@code [[term]]} inside running text.
 */
final class PageReader {
    private static final Pattern MARKUP = Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[\\[([^\\]]+)]]");

    private final String file;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> running = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private String title = "";
    private boolean bullet;

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
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("```")) {
                endBlock();
                at = code(lines, at);
            } else if (line.startsWith("# ")) {
                endPage();
                title = line.substring(2).strip();
            } else if (line.startsWith("#")) {
                throw new LessonException(new Fault(
                        file, at + 1, 1, "there is one level of headings", "write `# Heading`, which begins a page"));
            } else if (line.isBlank()) {
                endBlock();
            } else {
                if (line.startsWith("- ")) {
                    endBlock();
                    bullet = true;
                }
                running.add((line.startsWith("- ") ? line.substring(2) : line).strip());
            }
        }
        endPage();
    }

    private int code(List<String> lines, int begin) throws LessonException {
        String language = lines.get(begin).substring(3).strip();
        int end = begin + 1;
        while (end < lines.size() && !lines.get(end).startsWith("```")) {
            end++;
        }
        if (end == lines.size()) {
            throw new LessonException(new Fault(file, begin + 1, 1, "this fence is never closed", "add a line of ```"));
        }
        if (!language.isEmpty() && !language.equals("python")) {
            throw new LessonException(new Fault(
                    file,
                    begin + 1,
                    4,
                    "`" + language + "` is not a language shown here",
                    "write ```python, or ``` alone"));
        }
        blocks.add(new Block.Code(language, String.join("\n", lines.subList(begin + 1, end))));
        return end;
    }

    private void endBlock() {
        if (!running.isEmpty()) {
            List<Span> spans = spans(String.join(" ", running));
            blocks.add(bullet ? new Block.Bullet(spans) : new Block.Paragraph(spans));
        }
        running.clear();
        bullet = false;
    }

    private void endPage() {
        endBlock();
        if (!blocks.isEmpty() || !title.isEmpty()) {
            pages.add(new Page(title, blocks));
        }
        blocks = new ArrayList<>();
        title = "";
    }

    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = MARKUP.matcher(text);
        int at = 0;
        while (matcher.find()) {
            if (matcher.start() > at) {
                spans.add(new Span(Span.Style.PLAIN, text.substring(at, matcher.start())));
            }
            if (matcher.group(1) != null) {
                spans.add(new Span(Span.Style.CODE, matcher.group(1)));
            } else if (matcher.group(2) != null) {
                spans.add(new Span(Span.Style.STRONG, matcher.group(2)));
            } else {
                spans.add(new Span(Span.Style.TERM, matcher.group(3)));
            }
            at = matcher.end();
        }
        if (at < text.length()) {
            spans.add(new Span(Span.Style.PLAIN, text.substring(at)));
        }
        return spans;
    }
}
