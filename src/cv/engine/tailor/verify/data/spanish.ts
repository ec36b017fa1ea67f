import type { WordsOfLanguage } from './words-of-language.js';

export const SPANISH: WordsOfLanguage = {
  neutral:
    'el la los las un una unos unas de del y e a al en con por para sobre hacia desde según es son era eran fue fueron ser estar ha han había yo su sus mi mis que se lo como durante mediante vía cuyo',
  plain: 'el la los las un una unos unas es son era eran fue fueron ser estar ha han había yo su sus mi mis se lo',
  coordinators: 'y e o u pero además',
  levels: [
    'observar observé observación aprender aprendí aprendizaje estudiar estudié intentar intenté proponer propuse propuesta planear asistir asistí fracasar conocer',
    'ayudar ayudé ayuda apoyar apoyé apoyo asistir asistencia contribuir contribuí contribución participar participé participación colaborar colaboré colaboración acompañar acompañamiento equipo nosotros nuestro juntos soporte auxiliar',
    'coordinar coordiné coordinación organizar organicé organización supervisar supervisé supervisión monitorizar controlar',
    'gestionar gestioné gestión dirigir dirigí dirección liderar lideré liderazgo administrar administré administración encargado encargada encargarse responsable responsabilidad cargo manejar manejé manejo jefe',
    'fundar fundé fundación crear creé creación diseñar diseñé lanzar lancé lanzamiento establecer establecí impulsar impulsé transformar transformé implantar implanté emprender',
  ],
  light:
    'prestar presté ofrecer ofrecí dar di brindar brindé realizar realicé realización hacer hice efectuar efectué llevar proporcionar impartir impartí',
  governors:
    'responsable de|responsable del|encargado de|encargada de|encargado del|encargada del|a cargo de|a cargo del|mis funciones eran|funciones de|me encargaba de|me encargué de',
  limiters:
    'adjunto adjunta asistente auxiliar subdirector vice junior becario becaria prácticas aprendiz interino interina ex antiguo voluntario voluntaria voluntariado temporal ocasional ocasionalmente parcial parcialmente parte algunos algunas algún mitad básico básica básicos nociones simple pequeño pequeña pequeños pequeñas borrador prototipo maqueta concepto simulación muestra propuesta previsto posible esperado estimado objetivo piloto prueba ensayo casi aproximadamente unos cerca bajo supervisión tutela segundo segunda suplente sustituto sustitución solo sólo solamente sobre-todo frecuentemente regional interno interna nominado finalista candidato empezado iniciado provisional raramente apenas fracasado evitado perdido falta pese excepto impedido rechazado cancelado menos podría debía quería co sub',
  negators: 'no sin nunca jamás ningún ninguna ninguno ni nada tampoco',
  more: 'más de|superior a',
  least: 'al menos|por lo menos|mínimo|como mínimo',
  less: 'menos de|hasta|como máximo|máximo|inferior a',
  about:
    'una media de|de media|un promedio de|en promedio|unos|unas|aproximadamente|alrededor de|cerca de|casi|en torno a',
  binding: 'por bajo como',
  prepositions: 'en|a al|para|de del|con mediante vía|hacia|como|por|bajo|contra|entre',
  singular: 'un una',
  of: 'de del',
  measures: 'gama variedad número conjunto serie tipo tipos grupo equipo total cartera',
  doers: /(?:or|ores|oras?|eros?|eras?|istas?|antes?|entes?|arios?|arias?|ogos?|ogas?|jefes?|jefas?)$/,
  rings: `
    ayudar, ayuda, apoyar, apoyo, asistencia|crear, creación, elaborar, elaboración|reducir, reducción, disminuir, disminución, bajar|aumentar, aumento, incrementar, incremento|mejorar, mejora, optimizar, optimización|verificar, verificación, comprobar, comprobación, revisar, revisión, controlar, control|planificar, planificación, programar|organizar, organización|
    realizar, realización, efectuar, ejecutar, ejecución, llevar a cabo|redactar, redacción, escribir|reparar, reparación, arreglar|mantener, mantenimiento|montar, montaje, instalar, instalación|vender, venta, ventas|comprar, compra, compras|formar, formación, capacitar, capacitación|enseñar, enseñanza, impartir|asesorar, asesoramiento, aconsejar|atender, atención|recibir, recepción|
    gestionar, gestión, administrar, administración|desarrollar, desarrollo|preparar, preparación|tramitar, tramitación, procesar|limpiar, limpieza|entregar, entrega, repartir, reparto|analizar, análisis|diseñar, diseño|coordinar, coordinación|supervisar, supervisión|dirigir, dirección|producir, producción|utilizar, uso, usar, utilización, emplear|garantizar, asegurar|
    clientes, clientela|empleados, trabajadores, personal, plantilla|empresa, compañía|errores, fallos|participar, participación|contribuir, contribución|servir, servicio|negociar, negociación|contratar, contratación|registrar, registro|cuidar, cuidado`,
  weaker: `
    dirigir > gestionar, coordinar, supervisar|liderar > dirigir, gestionar, coordinar, supervisar|gestionar > tramitar, coordinar, llevar, atender|gestión > tramitación, coordinación|supervisar > revisar, controlar|coordinar > organizar|responsable de > gestión, gestionar, encargado|encargado de > gestión, gestionar|fundar > crear, abrir|diseñar > participar en el diseño|duplicar > aumentar|excelente > bueno, buen|todos > varios`,
};
