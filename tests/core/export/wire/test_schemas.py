"""The schemas that ship with the program: the reference's own, loaded without a network."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from core.export.wire import json_schema, xml_schema
from core.export.wire.standards import NEWSML_G2, NINJS_1, NINJS_3, NITF, Standard
from resources import folder
from tests.core.export.articles import PLAIN
from tests.shared import shared

XS = "{http://www.w3.org/2001/XMLSchema}"


@pytest.mark.parametrize("name", ["ninjs", "newsml-g2", "nitf"])
def test_a_schema_is_the_references_own_and_has_its_licence_and_a_word_on_where_it_is_from(name: str) -> None:
    files = [each for each in folder(f"schemas/{name}").iterdir() if each.suffix in {".json", ".xsd"}]
    assert files
    for each in files:
        assert each.read_bytes() == shared(f"schemas/{name}/{each.name}").read_bytes()
    assert (folder(f"schemas/{name}") / "LICENSE").read_text("utf-8").strip()
    assert "www.iptc.org" in (folder(f"schemas/{name}") / "README.md").read_text("utf-8")


def test_the_licences_are_the_references_own() -> None:
    for name in ("ninjs", "newsml-g2"):
        assert folder(f"schemas/{name}/LICENSE").read_bytes() == shared(f"schemas/{name}/LICENSE").read_bytes()
    terms = folder("schemas/nitf/LICENSE").read_text("utf-8").strip()
    assert terms in shared("schemas/nitf/nitf-3-6.xsd").read_text("utf-8")


def test_our_schema_of_the_xml_namespace_declares_what_the_references_does() -> None:
    ours, theirs = folder("schemas/xml/xml.xsd"), shared("schemas/nitf/xml.xsd")
    assert attributes(ours) == attributes(theirs) == {"lang", "space", "base", "id"}


def attributes(path: Path) -> set[str]:
    return {each.get("name", "") for each in etree.parse(str(path)).getroot().iterfind(f"{XS}attribute")}


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a schema was looked for on the network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    yield
    json_schema._validator.cache_clear()
    xml_schema._schema.cache_clear()


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("standard", [NINJS_1, NINJS_3, NEWSML_G2, NITF], ids=lambda each: each.name)
def test_a_schema_loads_without_a_network(standard: Standard) -> None:
    check = json_schema if standard.schema.endswith(".json") else xml_schema
    check_one = json_schema._validator if check is json_schema else xml_schema._schema
    check_one.cache_clear()
    assert check_one(standard.schema) is check_one(standard.schema)


@pytest.mark.usefixtures("offline")
def test_what_a_json_schema_refers_to_elsewhere_is_never_fetched() -> None:
    with pytest.raises(Exception, match="geojson"):
        json_schema.check({"uri": "urn:a:b", "places": [{"geoJSON": {"type": "Point"}}]}, PLAIN, NINJS_3)


def test_what_an_xml_schema_imports_from_elsewhere_is_never_read(tmp_path: Path) -> None:
    other = tmp_path / "other.xsd"
    other.write_text(f'<schema xmlns="{XS[1:-1]}" targetNamespace="urn:other"><element name="one"/></schema>')
    importing = (
        f'<schema xmlns="{XS[1:-1]}" xmlns:o="urn:other"><import namespace="urn:other" '
        f'schemaLocation="{other.as_uri()}"/><element name="all"><complexType><sequence><element ref="o:one"/>'
        "</sequence></complexType></element></schema>"
    ).encode()
    assert etree.XMLSchema(etree.fromstring(importing))
    parser = xml_schema.reader()
    parser.resolvers.add(xml_schema._Resources("schemas/nitf"))
    with pytest.raises(etree.XMLSchemaParseError, match="Failed to parse the XML resource"):
        etree.XMLSchema(etree.fromstring(importing, parser))


@pytest.mark.parametrize("address", ["https://elsewhere.example/other.xsd", "file:///etc/hostname", "../../lines.toml"])
def test_an_address_elsewhere_is_no_resource(address: str) -> None:
    with pytest.raises(FileNotFoundError, match="no resource named schemas/nitf/"):
        xml_schema._Resources("schemas/nitf").resolve(address, "")


def test_a_document_may_not_bring_entities_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    entity = f'<!DOCTYPE p [<!ENTITY a SYSTEM "{(tmp_path / "secret").as_uri()}">]><p>&a;</p>'.encode()
    open_to_all = etree.XMLParser(resolve_entities=True, load_dtd=True)
    assert "".join(etree.fromstring(entity, open_to_all).itertext()) == "secret"
    assert b"secret" not in etree.tostring(etree.fromstring(entity, xml_schema.reader()).getroottree()).split(b"]>")[1]
