class ConfigError(Exception):
    pass


try:
    [][3]
except IndexError as error:
    raise ConfigError("no such entry") from error
