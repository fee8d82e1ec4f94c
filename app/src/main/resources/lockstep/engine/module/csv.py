"""Tables as text: fields between commas, quoted where needed."""

__all__ = [
    "DictReader", "DictWriter", "Dialect", "Error", "QUOTE_ALL", "QUOTE_MINIMAL", "QUOTE_NONE", "QUOTE_NONNUMERIC",
    "excel", "excel_tab", "list_dialects", "reader", "register_dialect", "unix_dialect", "writer",
]

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)


class Error(Exception):
    pass


class Dialect:
    delimiter = ","
    quotechar = '"'
    escapechar = None
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL
    strict = False


class excel(Dialect):
    pass


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    quoting = QUOTE_ALL
    lineterminator = "\n"


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}


def register_dialect(name, dialect=None, **fmtparams):
    _dialects[name] = _dialect(dialect or excel, fmtparams)


def list_dialects():
    return list(_dialects)


def _dialect(base, options):
    if isinstance(base, str):
        if base not in _dialects:
            raise Error("unknown dialect")
        base = _dialects[base]
    made = Dialect()
    for name in ("delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator",
                 "quoting", "strict"):
        setattr(made, name, options.pop(name) if name in options else getattr(base, name))
    if options:
        raise TypeError(f"'{list(options)[0]}' is an invalid keyword argument for this function")
    if not isinstance(made.delimiter, str) or len(made.delimiter) != 1:
        raise TypeError('"delimiter" must be a 1-character string')
    return made


class reader:
    def __init__(self, csvfile, dialect="excel", **fmtparams):
        self._lines = iter(csvfile)
        self.dialect = _dialect(dialect, fmtparams)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        dialect = self.dialect
        row = []
        field = []
        quoted = was_quoted = False
        while True:
            line = next(self._lines) if not quoted else next(self._lines, None)
            if line is None:
                raise Error("unexpected end of data") if dialect.strict else StopIteration
            self.line_num += 1
            i = 0
            while i < len(line):
                c = line[i]
                i += 1
                if quoted:
                    if c == dialect.quotechar:
                        if dialect.doublequote and line[i : i + 1] == c:
                            field.append(c)
                            i += 1
                        else:
                            quoted = False
                    elif c == dialect.escapechar:
                        field.append(line[i : i + 1])
                        i += 1
                    else:
                        field.append(c)
                elif c == dialect.delimiter:
                    row.append(self._field(field, was_quoted))
                    field = []
                    was_quoted = False
                elif c == dialect.quotechar and not field and dialect.quoting != QUOTE_NONE:
                    quoted = was_quoted = True
                elif c == dialect.escapechar:
                    field.append(line[i : i + 1])
                    i += 1
                elif c in "\r\n":
                    break
                elif c != " " or field or not dialect.skipinitialspace:
                    field.append(c)
            if not quoted:
                break
        if not row and not field and not was_quoted:
            return row
        row.append(self._field(field, was_quoted))
        return row

    def _field(self, parts, was_quoted):
        text = "".join(parts)
        return float(text) if self.dialect.quoting == QUOTE_NONNUMERIC and not was_quoted else text


class writer:
    def __init__(self, csvfile, dialect="excel", **fmtparams):
        self._write = csvfile.write
        self.dialect = _dialect(dialect, fmtparams)

    def _text(self, value, alone):
        dialect = self.dialect
        text = "" if value is None else value if isinstance(value, str) else str(value)
        quote = dialect.quotechar
        needs = dialect.quoting == QUOTE_ALL or text == "" and alone
        if dialect.quoting == QUOTE_NONNUMERIC:
            needs = not isinstance(value, (int, float))
        if not needs and dialect.quoting != QUOTE_NONE:
            needs = any(c in text for c in (dialect.delimiter, quote, "\n", "\r"))
        if dialect.quoting == QUOTE_NONE:
            if dialect.delimiter in text or quote in text:
                if dialect.escapechar is None:
                    raise Error("need to escape, but no escapechar set")
                for c in (dialect.escapechar, dialect.delimiter, quote):
                    text = text.replace(c, dialect.escapechar + c)
            return text
        return quote + text.replace(quote, quote * 2) + quote if needs else text

    def writerow(self, row, /):
        try:
            row = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        fields = [self._text(value, len(row) == 1) for value in row]
        return self._write(self.dialect.delimiter.join(fields) + self.dialect.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self.reader = reader(f, dialect, *args, **kwds)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        return self._fieldnames

    @property
    def line_num(self):
        return self.reader.line_num

    def __iter__(self):
        return self

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while not row:
            row = next(self.reader)
        made = dict(zip(names, row))
        if len(row) > len(names):
            made[self.restkey] = row[len(names) :]
        for name in names[len(row) :]:
            made[name] = self.restval
        return made


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        self.fieldnames = fieldnames
        self.restval = restval
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [name for name in rowdict if name not in self.fieldnames]
            if wrong:
                shown = ", ".join([repr(name) for name in wrong])
                raise ValueError("dict contains fields not in fieldnames: " + shown)
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writeheader(self):
        return self.writer.writerow(self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        for row in rowdicts:
            self.writerow(row)
