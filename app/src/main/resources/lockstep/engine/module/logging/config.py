"""Loggers, handlers and formats set up from a dict."""

import logging
import sys
from _code import load

__all__ = ["dictConfig", "dictConfigClass", "DictConfigurator"]


def _resolved(path):
    """What a dotted name means: a module's member."""
    module, _, name = path.rpartition(".")
    if module in ("", "__main__"):
        return getattr(load("__main__"), name)
    try:
        return getattr(load(module), name)
    except ImportError:
        return getattr(_resolved(module), name)
    except AttributeError as error:
        raise ValueError(f"Cannot resolve {path!r}: No module named {path!r}") from error


def _value(value):
    if isinstance(value, str) and value.startswith("ext://"):
        path = value[6:]
        return getattr(sys, path[4:]) if path.startswith("sys.") else _resolved(path)
    if isinstance(value, dict):
        return {key: _value(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)([_value(one) for one in value])
    return value


class DictConfigurator:
    def __init__(self, config):
        self.config = config
        self._made = {"formatters": {}, "filters": {}, "handlers": {}}

    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        if not config.get("incremental"):
            self._disable_others(config)
        for kind, make in (("formatters", self._formatter), ("filters", self._filter), ("handlers", self._handler)):
            for name, settings in config.get(kind, {}).items():
                try:
                    self._made[kind][name] = make(dict(settings))
                except Exception as error:
                    raise ValueError(f"Unable to configure {kind[:-1]} {name!r}") from error
                if kind == "handlers":
                    self._made[kind][name].name = name
        for name, settings in config.get("loggers", {}).items():
            self._configured("logger", name, logging.getLogger(name), settings)
        if config.get("root"):
            self._configured("root logger", None, logging.root, config["root"])

    def _disable_others(self, config):
        for handler in logging.root.handlers[:]:
            logging.root.removeHandler(handler)
        if config.get("disable_existing_loggers", True):
            named = tuple(config.get("loggers", ()))
            for name, logger in logging.root.manager.loggerDict.items():
                logger.disabled = not any([name == one or name.startswith(one + ".") for one in named])

    def _formatter(self, settings):
        maker = settings.pop("()", None)
        if maker is not None:
            return self._made_by(maker, settings)
        kind = settings.get("class")
        return (_resolved(kind) if kind else logging.Formatter)(
            settings.get("format"), settings.get("datefmt"), settings.get("style", "%"),
            settings.get("validate", True), defaults=settings.get("defaults"),
        )

    def _made_by(self, maker, settings):
        maker = maker if callable(maker) else _value(maker) if maker.startswith("ext://") else _resolved(maker)
        attributes = settings.pop(".", {})
        made = maker(**{key: _value(value) for key, value in settings.items()})
        for key, value in attributes.items():
            setattr(made, key, _value(value))
        return made

    def _filter(self, settings):
        maker = settings.pop("()", None)
        return logging.Filter(settings.get("name", "")) if maker is None else self._made_by(maker, settings)

    def _handler(self, settings):
        formatter = settings.pop("formatter", None)
        level = settings.pop("level", None)
        filters = settings.pop("filters", None)
        if "target" in settings:
            settings["target"] = self._made["handlers"][settings["target"]]
        if "class" in settings:
            settings["()"] = settings.pop("class")
        handler = self._made_by(settings.pop("()"), settings)
        if formatter is not None:
            handler.setFormatter(self._known("formatters", formatter))
        if level is not None:
            handler.setLevel(level)
        for one in filters or ():
            handler.addFilter(self._known("filters", one))
        return handler

    def _known(self, kind, name):
        if not isinstance(name, str):
            return name
        return self._made[kind][name]

    def _configured(self, what, name, logger, settings):
        try:
            if settings.get("level") is not None:
                logger.setLevel(settings["level"])
            if not self.config.get("incremental"):
                for handler in logger.handlers[:]:
                    logger.removeHandler(handler)
                for one in settings.get("handlers", ()):
                    logger.addHandler(self._known("handlers", one))
                for one in settings.get("filters", ()):
                    logger.addFilter(self._known("filters", one))
            if name is not None and "propagate" in settings:
                logger.propagate = settings["propagate"]
        except Exception as error:
            raise ValueError("Unable to configure " + what + (f" {name!r}" if name else "")) from error


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(config).configure()
