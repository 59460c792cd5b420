"""The open data is what its schemas say it is."""

import json

import jsonschema
import pytest

from theme.hooks import data

SCHEMAS = {path.stem: json.loads(path.read_text("utf-8")) for path in data.SCHEMAS.glob("*.json")}
FILES = {name.removesuffix(".json"): content for name, content in data.files().items()}


def test_every_file_has_a_schema_and_every_schema_a_file():
    assert set(SCHEMAS) == set(FILES)


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_file_is_what_its_schema_says(name):
    content = json.loads(json.dumps(FILES[name], default=str))

    jsonschema.validate(content, SCHEMAS[name])


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_schema_refuses_what_it_does_not_name(name):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(FILES[name] | {"surprise": 1}, SCHEMAS[name])


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_is_itself_well_formed(name):
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])
